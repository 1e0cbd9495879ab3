/** Width (px) of the scale beside bars. What is laid over a chart goes by it. */
export const SCALE = 52
