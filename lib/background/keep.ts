import { browser } from 'wxt/browser'
import { writeScheduled } from '../backup/scheduled'
import { openStore } from '../store/db'
import { deviceId } from '../store/device'
import { tellOfPlans } from '../store/plans'
import { takeOverSettings } from '../store/take-over-settings'
import { syncArea, watchSyncArea } from '../sync/area'
import { runSync } from '../sync/run'

const SYNC = 'sync'
const HOUR = 60
/** Minutes that pass between the first word of another browser and a round: the parts arrive one by one. */
const SOON = 1

const store = openStore()

/** Joins the person's browsers, and writes backups by schedule, as far as they turned that on. */
export function handleKeeping(): void {
  watchSyncArea(() => void browser.alarms.create(`${SYNC} soon`, { delayInMinutes: SOON }))
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(SYNC)) void keep()
  })
  void browser.alarms.get(SYNC).then((set) => {
    if (!set) void browser.alarms.create(SYNC, { periodInMinutes: HOUR })
  })
  void takeOverSettings(store).catch(() => {})
  // Made while there is room: without a name no export can be written, and it is wanted most when the room is full.
  void deviceId(store).catch(() => {})
}

/** What is done every hour. */
async function keep(): Promise<void> {
  const changed = await runSync(store, syncArea, Date.now())
  if (changed) await tellOfPlans()
  await writeScheduled(store, Date.now()).catch(() => {})
}
