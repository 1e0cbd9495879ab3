import { readLadder } from './read-ladder'
import { useReading } from '../page/use-reading'
import { addDays } from '@/lib/time/calendar'
import { Ladder } from './ladder'

/** The ladder of the seven days that end `today`. */
export function WeekLadder({ today }: { today: string }) {
  const read = useReading((store) => readLadder(store, addDays(today, -6), today), [today])?.value
  return read ? <Ladder ladder={read.ladder} /> : <div className="ladder-place" />
}
