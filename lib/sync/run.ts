import { deviceId } from '../store/device'
import type { Store } from '../store/db'
import { changeSync, readSync } from '../store/sync-state'
import type { Area } from './area'
import { WHOLE } from './reach'
import { comeBack, leave, syncRound } from './sync'

/** Turns joining on: this browser tells the others, and hears of them. */
export async function turnOn(store: Store, area: Area, now: number): Promise<void> {
  // Where the synced storage cannot be reached, the round says so.
  await comeBack(area, await deviceId(store)).catch(() => {})
  await changeSync(store, { on: true, trouble: undefined })
  await runSync(store, area, now)
}

/** Turns it off here: what this browser told goes from the synced storage; what the others have heard they keep. */
export async function turnOff(store: Store, area: Area): Promise<void> {
  await changeSync(store, { on: false, trouble: undefined, ...WHOLE })
  await leave(area, await deviceId(store)).catch(() => {})
}

/** A round, if it is turned on, of which the outcome is noted. Returns whether anything came from the others. */
export async function runSync(store: Store, area: Area, now: number): Promise<boolean> {
  if (!(await readSync(store)).on) return false
  try {
    const round = await syncRound(store, area, now)
    if (round.gone) await changeSync(store, { on: false, trouble: 'gone' })
    else await changeSync(store, { at: now, trouble: undefined, ...round.reach })
    return !round.gone && round.changed
  } catch (error) {
    await changeSync(store, { trouble: /QUOTA|quota/.test(String(error)) ? 'full' : 'failed' }).catch(() => {})
    return false
  }
}
