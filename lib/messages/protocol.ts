import * as v from 'valibot'
import { ACT_KINDS, ACTIVITIES, SURFACES } from '../model/vocabulary'
import { SEEN, type Delivery } from '../model/counts'
import { PEOPLE } from '../model/talk'

/** What the worker answers to a delivery. `applied` is the number of the last batch stored; `retry` says that storing failed and nothing was. */
export type DeliverReply = { applied: number } | { retry: true } | { refused: true }

/** The most that can be true of one clock hour: the one that is had twice when clocks are set back. */
const MOST_MS = 2 * 3_600_000
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const day = v.pipe(v.string(), v.isoDate())
const hour = count(23)
const some = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))

// What a sensor of an earlier version left behind lacks what was added since.
const seen = { ...v.entriesFromList(SEEN, count(1e6)), doubled: v.optional(count(1e6), 0) }

/** As `threadName` makes it. */
const thread = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
const message = v.strictObject({
  at: count(8.64e15),
  side: v.picklist(['out', 'in']),
  composeMs: count(MOST_MS),
  attentionMs: count(MOST_MS),
})

const batch = v.strictObject({
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  attention: some(
    v.strictObject({ day, hour, surface: v.picklist(SURFACES), activity: v.picklist(ACTIVITIES), ms: count(MOST_MS) }),
    2000,
  ),
  acts: some(
    v.strictObject({ day, hour, kind: v.picklist(ACT_KINDS), count: count(10_000), estimated: count(10_000) }),
    2000,
  ),
  sightings: some(v.strictObject({ day, ...seen }), 400),
  // As above.
  talks: v.optional(
    some(v.strictObject({ thread, people: v.picklist(PEOPLE), messages: some(message, 2000) }), 200),
    [],
  ),
})

const delivery = v.strictObject({
  document: v.pipe(v.string(), v.uuid()),
  site: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9.-]{0,60}$/)),
  batches: some(batch, 200),
})

const envelope = v.strictObject({ type: v.literal('deliver'), payload: delivery })

/** The delivery in a message, or undefined if it is not one. */
export function parseDelivery(message: unknown): Delivery | undefined {
  const parsed = v.safeParse(envelope, message)
  return parsed.success ? parsed.output.payload : undefined
}

/** The delivery that a page left in the outbox, or undefined if it is not one. */
export function parseLeft(left: unknown): Delivery | undefined {
  const parsed = v.safeParse(delivery, left)
  return parsed.success ? parsed.output : undefined
}
