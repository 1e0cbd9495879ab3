import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCourier } from '../../lib/ledger/courier'
import { openLedger } from '../../lib/ledger/ledger'
import { addActs, addCredits } from '../../lib/ledger/tally'
import { type DeliverReply, parseDelivery } from '../../lib/messages/protocol'
import type { Delivery } from '../../lib/model/counts'
import { applyDelivery } from '../../lib/store/apply'
import { attentionOf, byHour, type Session, sum } from '../oracle/attention'
import { lengthIn } from '../oracle/hours'
import { hear } from '../oracle/play'
import { live, ticking, world } from '../oracle/sessions'
import { nameOf, newStore, totalsIn } from '../store/deliveries'
import { inZone, type Zone } from '../time/zone'

/** What becomes of one message: of what it asks for, and of its answer. */
const FATES = ['stored', 'stored, answer lost', 'lost', 'failed', 'stored long after', 'never answered'] as const
type Fate = (typeof FATES)[number]

/** Sends what a document counts through messages with such fates; every one after them is stored. */
async function carry(session: Session, document: string, fates: Fate[], apply: (sent: Delivery) => Promise<number>) {
  const timers: { at: number; callback: () => void }[] = []
  const underway: Promise<unknown>[] = []
  const late: Delivery[] = []
  let now = 0
  let sends = 0

  const deliver = async (delivery: Delivery): Promise<DeliverReply> => {
    const sent = parseDelivery(JSON.parse(JSON.stringify({ type: 'deliver', payload: delivery })))
    if (!sent) throw new Error('does not fit the protocol')
    const fate = fates[sends++] ?? 'stored'
    if (fate === 'stored long after') late.push(sent)
    if (fate === 'stored' || fate === 'stored, answer lost') {
      const applied = await apply(sent)
      if (fate === 'stored') return { applied }
    }
    if (fate === 'failed') return { retry: true }
    if (fate === 'never answered' || fate === 'stored long after') return new Promise(() => {})
    throw new Error('lost')
  }
  const courier = openCourier({
    ledger: openLedger(document, 'x'),
    deliver: (delivery) => {
      const reply = deliver(delivery)
      if (!['never answered', 'stored long after'].includes(fates[sends - 1] ?? ''))
        underway.push(reply.catch(() => {}))
      return reply
    },
    later: (callback, ms) => timers.push({ at: now + ms, callback }),
  })
  const quiet = async () => {
    while (underway.length > 0) await underway.shift()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const passUntil = async (end: number) => {
    for (;;) {
      const next = timers.toSorted((one, other) => one.at - other.at).find((timer) => timer.at <= end)
      if (!next) break
      timers.splice(timers.indexOf(next), 1)
      now = next.at
      next.callback()
      await quiet()
    }
    now = end
  }
  for (const { event, credits, acts } of hear(session)) {
    await passUntil(event.at.mono)
    if (credits.length + acts.length === 0) continue
    courier.record((tally) => addActs(addCredits(tally, credits), acts))
    courier.send()
    await quiet()
  }
  // An hour for all that is to be sent again, and one more for what could not be sealed until it was.
  for (const _ of [1, 2]) {
    await passUntil(now + 3_600_000)
    courier.send()
    await quiet()
  }
  const left = courier.leave()
  for (const delivery of late) await apply(delivery)
  return left
}

describe.each<Zone>(['Europe/Berlin', 'Australia/Lord_Howe'])('what was lived in %s', (zone) => {
  inZone(zone)

  it('is stored whole and once by a courier, up to the length of each hour', async () => {
    const fates = fc.array(fc.constantFrom(...FATES), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(
        world({ clocks: true }),
        fc.array(fates, { minLength: 3, maxLength: 3 }),
        async (lived, fated) => {
          const store = newStore()
          const apply = (delivery: Delivery) => applyDelivery(store, delivery, lived.begins)
          const sessions = live(lived).map((session) => ticking(session, 5_000, 'after'))
          for (const [i, session] of sessions.entries())
            expect(await carry(session, nameOf(i), fated[i] ?? [], apply)).toBeUndefined()

          const truth = sum(sessions.map((session) => attentionOf(session, zone)))
          const stored = sum([{ attention: {}, acts: {} }])
          for (const [key, n] of Object.entries(await totalsIn(store))) {
            const [day, hour, , ...rest] = key.split(' ')
            stored[rest.length === 2 ? 'attention' : 'acts'][[day, hour, ...rest].join(' ')] = n
          }
          expect(stored.acts).toEqual(truth.acts)
          const most = Object.entries(byHour(truth.attention)).map(([hour, ms]) => [
            hour,
            Math.min(ms, lengthIn(zone, hour)),
          ])
          expect(byHour(stored.attention)).toEqual(Object.fromEntries(most))
          await store.delete()
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 30_000 },
    )
  }, 120_000)
})
