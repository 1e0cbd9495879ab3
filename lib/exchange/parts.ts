import * as v from 'valibot'

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
  | 'duplicate'
  | 'fullHour'
  | 'fullDay'

export const DAY_MS = 25 * 3_600_000
/** A fault, as the schemas bear it. */
export const says = (fault: Fault) => fault

/** What is wrong with an object as a whole: not one at all, a key that is missing, or one too many. */
export const shape = ({ expected, received }: v.BaseIssue<unknown>): Fault =>
  expected === 'never' ? 'unknownKey' : received === 'undefined' ? 'missing' : 'value'

/** A whole number from 0 to `most`. */
export const count = (most: number) =>
  v.pipe(
    v.number(says('number')),
    v.minValue(0, says('negative')),
    v.integer(says('fraction')),
    v.maxValue(most, says('tooMuch')),
  )

export const site = v.pipe(v.string(says('value')), v.regex(/^[a-z][a-z0-9.-]{0,60}$/, says('value')))
export const word = (most: number) => v.pipe(v.string(says('value')), v.maxLength(most, says('value')))
/** Epoch milliseconds. */
export const instant = count(8.64e15)

/** Random name of an installation. */
export const device = v.pipe(word(100), v.nonEmpty(says('value')))
/** Fields by their names, with the epoch ms of their last change. */
export const edits = v.pipe(
  v.record(v.pipe(word(80), v.regex(/^[\w. -]+$/, says('value'))), instant, shape),
  v.check((times) => Object.keys(times).length <= 500, says('value')),
)
/** What a record remembers, for it to be merged. */
export const remembers = { born: v.optional(instant), edits: v.optional(edits) }
