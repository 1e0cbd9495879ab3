import * as v from 'valibot'
import { ACT_KINDS, ACTIVITIES, SURFACES } from '../model/vocabulary'
import { FORMAT, VERSION } from './format'

/** Why a file is refused. The words for each stand in the locale files. */
export type Fault =
  | 'notJson'
  | 'format'
  | 'version'
  | 'missing'
  | 'unknownKey'
  | 'value'
  | 'number'
  | 'negative'
  | 'fraction'
  | 'tooMuch'
  | 'day'
  | 'tooEarly'
  | 'tooLate'
  | 'notYet'
  | 'duplicate'
  | 'fullHour'
  | 'fullDay'

export const DAY_MS = 25 * 3_600_000
export const MOST_ACTS = 100_000
/** No site that Closer reads is older. */
const FIRST_DAY = '2004-01-01'

const says = (fault: Fault) => fault

/** What is wrong with an object as a whole: not one at all, a key that is missing, or one too many. */
const shape = ({ expected, received }: v.BaseIssue<unknown>): Fault =>
  expected === 'never' ? 'unknownKey' : received === 'undefined' ? 'missing' : 'value'

const count = (most: number) =>
  v.pipe(
    v.number(says('number')),
    v.minValue(0, says('negative')),
    v.integer(says('fraction')),
    v.maxValue(most, says('tooMuch')),
  )

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text

const dayUpTo = (last: string) =>
  v.pipe(
    v.string(says('value')),
    v.check(isDay, says('day')),
    v.minValue(FIRST_DAY, says('tooEarly')),
    v.maxValue(last, says('tooLate')),
  )

const hour = v.nullable(count(23))
const site = v.pipe(v.string(says('value')), v.regex(/^[a-z][a-z0-9.-]{0,60}$/, says('value')))
const notYet = v.pipe(v.array(v.unknown(), says('value')), v.maxLength(0, says('notYet')))

/** The schema of a whole file. `last` is the last day that a row may have. */
export function fileUpTo(last: string) {
  const day = dayUpTo(last)
  return v.strictObject(
    {
      format: v.literal(FORMAT, says('format')),
      version: v.literal(VERSION, says('version')),
      exportedAt: count(Number.MAX_SAFE_INTEGER),
      device: v.pipe(v.string(says('value')), v.maxLength(100, says('value'))),
      attention: v.array(
        v.strictObject(
          {
            day,
            hour,
            site,
            surface: v.picklist(SURFACES, says('value')),
            activity: v.picklist(ACTIVITIES, says('value')),
            ms: count(DAY_MS),
          },
          shape,
        ),
        says('value'),
      ),
      acts: v.array(
        v.strictObject(
          {
            day,
            hour,
            site,
            kind: v.picklist(ACT_KINDS, says('value')),
            count: count(MOST_ACTS),
            estimated: v.optional(count(MOST_ACTS)),
          },
          shape,
        ),
        says('value'),
      ),
      conversations: notYet,
      friends: notYet,
      nudges: notYet,
      checkins: notYet,
      reflections: notYet,
      settings: v.strictObject({}, shape),
    },
    shape,
  )
}
