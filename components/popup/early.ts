import { openStore } from '@/lib/store/db'
import { dayOf } from '@/lib/time/calendar'
import { prepare } from '../page/prepare'
import { readToday } from './read-today'

/** Longest time (ms) that the page waits for its first numbers before it is drawn without them. */
const WAIT = 100

/** Opened before React is there: the database answers while React is still being loaded. */
export const store = openStore()

// The database opens while it is asked how days begin.
void store.open().catch(() => {})
const reading = prepare()
  .then(() => readToday(store, dayOf(Date.now())))
  .catch(() => undefined)

/** The first numbers; undefined if they are not there soon. */
export const firstNumbers = Promise.race([
  reading,
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), WAIT)),
])
