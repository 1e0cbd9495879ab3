import * as v from 'valibot'
import { ANSWERS, DAYS, FOLLOWED, WAYS } from '../model/nudge'
import { MOST_A_DAY, MOST_A_WEEK, MOST_OPENER, MOST_OPENERS } from '../nudges/rules'
import { count, DAY_MS, instant, remembers, says, shape, site, word } from './parts'

const id = word(100)
const minuteOfDay = count(1439)
const flag = v.boolean(says('value'))
const one = <const T extends readonly string[]>(options: T) => v.picklist(options, says('value'))

const when = v.variant(
  'kind',
  [
    v.strictObject(
      {
        kind: v.literal('browsed'),
        minutes: v.pipe(count(1440), v.minValue(1, says('value'))),
        span: one(['sitting', 'today']),
        site: v.nullable(site),
      },
      shape,
    ),
    v.strictObject({ kind: v.literal('left') }, shape),
    v.strictObject({ kind: v.literal('time'), minute: minuteOfDay, days: one(DAYS) }, shape),
  ],
  says('value'),
)

const whom = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('friend'), id }, shape),
    v.strictObject({ kind: v.literal('longest') }, shape),
    v.strictObject({ kind: v.literal('choose') }, shape),
  ],
  says('value'),
)

export const plan = v.strictObject(
  { id, when, whom, way: one(WAYS), on: flag, changed: instant, asked: flag, ...remembers },
  shape,
)

export const nudge = v.strictObject(
  {
    id,
    at: instant,
    plan: id,
    friend: v.nullable(id),
    way: one(WAYS),
    arm: one(['shown', 'withheld']),
    drawn: flag,
    answer: v.nullable(one(ANSWERS)),
    again: v.nullable(instant),
    browsedMs: count(DAY_MS),
    followed: v.nullable(one(FOLLOWED)),
  },
  shape,
)

export const rules = v.strictObject(
  {
    mostADay: count(MOST_A_DAY),
    mostAWeek: count(MOST_A_WEEK),
    quiet: v.strictObject({ from: minuteOfDay, to: minuteOfDay }, shape),
    leaveOut: flag,
    openers: v.pipe(v.array(word(MOST_OPENER), says('value')), v.maxLength(MOST_OPENERS, says('value'))),
  },
  shape,
)
