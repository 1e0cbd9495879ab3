/** Hour from which a day can be felt as a whole. */
const EVENING = 18

/** Whether it is the evening of a day. @param hour 0 to 23 @param dayStart hour at which the next day begins */
export const isEvening = (hour: number, dayStart: number): boolean => hour >= EVENING || hour < dayStart
