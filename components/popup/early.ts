import { openStore } from '@/lib/store/db'
import { readKnown } from '@/lib/store/known'
import { hasWords } from '@/lib/words/i18n'
import { beginDaysAt, dayOf } from '@/lib/time/calendar'
import { prepare } from '../page/prepare'
import { readToday } from './read-today'

/** Longest time (ms) that the page waits for its first numbers before it is drawn without them. */
const WAIT = 100

/** Opened before React is there: the database answers while React is still being loaded. */
export const store = openStore()

const known = readKnown()
beginDaysAt(known.dayStart)
const read = () => readToday(store, dayOf(Date.now())).catch(() => undefined)
const reading = read()
const prepared = prepare()

/** Where all is as it was known to be, which is nearly always, nobody waits for extension storage. */
const first = known.language === null ? reading : prepared.then((isOther) => (isOther ? read() : reading))

/** The first numbers; undefined if they are not there soon. */
export const firstNumbers = Promise.race([
  first,
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), WAIT)),
])

/** Settled once the person's language is spoken; nobody who keeps the browser's waits for that, if the browser has its words. */
export const spoken: Promise<unknown> = known.language === null && hasWords() ? Promise.resolve() : prepared

// What was drawn by what is no longer so is drawn again.
void prepared.then((isOther) => {
  if (isOther && known.language === null) location.reload()
})
