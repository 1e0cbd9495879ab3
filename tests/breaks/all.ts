import { ATTENTION } from './attention.ts'
import type { Breakage } from './breakage.ts'
import { DELIVERY } from './delivery.ts'
import { KEEPING } from './keeping.ts'
import { PAGES } from './pages.ts'
import { PEOPLE } from './people.ts'
import { SENSOR } from './sensor.ts'

/**
 * Faults that the tests must find, each a small change of the code, and the fewest tests that turn red by it. Whoever makes the
 * tests faster, or writes the code anew, sees by them that nothing is proved less: `npm run test:breaks`.
 */
export const BREAKAGES: readonly Breakage[] = [...ATTENTION, ...DELIVERY, ...KEEPING, ...PEOPLE, ...SENSOR, ...PAGES]
