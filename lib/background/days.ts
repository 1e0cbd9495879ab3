import { readSettings, watchSettings } from '../store/settings'
import { beginDaysAt } from '../time/calendar'

/** Lets days begin when the person's do, from now on. */
export function handleDays(): void {
  void readSettings().then(({ dayStart }) => beginDaysAt(dayStart))
  watchSettings(({ dayStart }) => beginDaysAt(dayStart))
}
