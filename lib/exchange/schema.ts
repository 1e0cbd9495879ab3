import * as v from 'valibot'
import { ACT_KINDS, ACTIVITIES, SURFACES } from '../model/vocabulary'
import { checkLink, checkName, MOST_LINKS, MOST_NOTE } from '../friends/check'
import { REMOVABLE } from '../model/merge'
import { FELT, MEDIUMS, PEOPLE, RELATIONS } from '../model/talk'
import { LEAST_GAP, MOST_GAP } from '../conversations/runs'
import { FORMAT, MINUTE, VERSION } from './format'
import { nudge, plan, rules } from './nudge-schema'
import { checkin, chosen, question, reflection } from './reflect-schema'
import { count, DAY_MS, device, edits, instant, remembers, says, shape, site, word } from './parts'

const MOST_ACTS = 100_000
/** No site that Closer reads is older. */
export const FIRST_DAY = '2004-01-01'

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text

export const dayUpTo = (last: string) =>
  v.pipe(
    v.string(says('value')),
    v.check(isDay, says('day')),
    v.minValue(FIRST_DAY, says('tooEarly')),
    v.maxValue(last, says('tooLate')),
  )

const hour = v.nullable(count(23))

const gapMinutes = v.pipe(count(MOST_GAP / MINUTE), v.minValue(LEAST_GAP / MINUTE, says('value')))

const threadName = v.pipe(v.string(says('value')), v.regex(/^[\w-]{43}$/, says('value')))
const side = v.picklist(['out', 'in'], says('value'))

const conversation = v.strictObject(
  {
    id: word(100),
    source: v.picklist(['observed', 'logged'], says('value')),
    medium: v.picklist(MEDIUMS, says('value')),
    site: v.nullable(site),
    thread: v.nullable(threadName),
    people: v.picklist(PEOPLE, says('value')),
    friend: v.nullable(word(100)),
    start: instant,
    end: instant,
    sent: count(MOST_ACTS),
    received: count(MOST_ACTS),
    turns: count(MOST_ACTS),
    first: side,
    last: side,
    composeMs: count(DAY_MS),
    attentionMs: count(DAY_MS),
    oneSided: v.boolean(says('value')),
    felt: v.pipe(v.array(v.picklist(FELT, says('value')), says('value')), v.maxLength(FELT.length, says('value'))),
    answered: v.nullable(instant),
    ...remembers,
  },
  shape,
)

const isName = (text: string) => {
  const checked = checkName(text)
  return 'name' in checked && checked.name === text
}
const isLink = (text: string) => 'link' in checkLink(text)

const friend = v.strictObject(
  {
    id: word(100),
    name: v.pipe(v.string(says('value')), v.check(isName, says('value'))),
    relation: v.picklist(RELATIONS, says('value')),
    cadence: v.picklist(['week', 'two-weeks', 'month', 'season', 'none'], says('value')),
    links: v.pipe(
      v.array(v.pipe(word(600), v.check(isLink, says('value'))), says('value')),
      v.maxLength(MOST_LINKS, says('value')),
    ),
    note: word(MOST_NOTE),
    threads: v.array(threadName, says('value')),
    archived: v.boolean(says('value')),
    added: instant,
    ...remembers,
  },
  shape,
)

/** Milliseconds that a month of days can hold, and no fewer. */
const MONTH_MS = 31 * DAY_MS
const monthUpTo = (last: string) =>
  v.pipe(
    v.string(says('value')),
    v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, says('value')),
    v.minValue(FIRST_DAY.slice(0, 7), says('tooEarly')),
    v.maxValue(last.slice(0, 7), says('tooLate')),
  )

const removal = v.strictObject({ kind: v.picklist(REMOVABLE, says('value')), id: word(100), at: instant }, shape)
const named = v.strictObject({ id: device, name: word(80), named: instant }, shape)

/** The schema of a whole file. `last` is the last day that a row may have. */
export function fileUpTo(last: string) {
  const day = dayUpTo(last)
  const month = monthUpTo(last)
  const time = {
    site,
    surface: v.picklist(SURFACES, says('value')),
    activity: v.picklist(ACTIVITIES, says('value')),
    device: v.optional(device),
  }
  const deed = {
    site,
    kind: v.picklist(ACT_KINDS, says('value')),
    device: v.optional(device),
  }
  const times = (most: number) => ({ count: count(most), estimated: v.optional(count(most)) })
  return v.strictObject(
    {
      format: v.literal(FORMAT, says('format')),
      version: v.literal(VERSION, says('version')),
      exportedAt: count(Number.MAX_SAFE_INTEGER),
      device: v.pipe(v.string(says('value')), v.maxLength(100, says('value'))),
      attention: v.array(v.strictObject({ day, hour, ...time, ms: count(DAY_MS) }, shape), says('value')),
      acts: v.array(v.strictObject({ day, hour, ...deed, ...times(MOST_ACTS) }, shape), says('value')),
      conversations: v.array(conversation, says('value')),
      friends: v.array(friend, says('value')),
      nudges: v.array(nudge, says('value')),
      checkins: v.array(checkin(day), says('value')),
      reflections: v.array(reflection(day), says('value')),
      attentionByMonth: v.optional(
        v.array(v.strictObject({ month, ...time, ms: count(MONTH_MS) }, shape), says('value')),
      ),
      actsByMonth: v.optional(
        v.array(v.strictObject({ month, ...deed, ...times(MOST_ACTS * 31) }, shape), says('value')),
      ),
      removed: v.optional(v.array(removal, says('value'))),
      devices: v.optional(v.array(named, says('value'))),
      settings: v.strictObject(
        {
          gapMinutes: v.optional(gapMinutes),
          nudges: v.optional(rules),
          plans: v.optional(v.array(plan, says('value'))),
          ...chosen,
          question: v.optional(question(day)),
          edits: v.optional(edits),
        },
        shape,
      ),
    },
    shape,
  )
}
