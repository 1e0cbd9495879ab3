import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acknowledge, due, type Ledger, openLedger, seal } from '../../lib/ledger/ledger'
import { addActs, addCredits } from '../../lib/ledger/tally'
import type { Delivery } from '../../lib/model/counts'
import { applyDelivery } from '../../lib/store/apply'
import type { Store } from '../../lib/store/db'
import { eraseAll } from '../../lib/store/queries'
import { broken, nameOf, newStore, totalsIn } from '../store/deliveries'
import { inZone } from '../time/zone'

/** What can happen to three documents of two sites, the messages between them and the worker, and the store. */
type Step =
  | { type: 'count'; doc: number; ms: number; hour: number }
  | { type: 'send'; doc: number }
  | {
      type: 'arrive' | 'arrive and lose the answer' | 'lose' | 'die while applied'
      message: number
    }
  | { type: 'late answer'; answer: number }
  | { type: 'erase' }

const NOW = Date.parse('2026-06-15T12:00:00Z')
const HOUR = 3_600_000
const SITES = ['x', 'x', 'reddit']

const steps = (most: number, erases: boolean): fc.Arbitrary<Step[]> => {
  const doc = fc.nat({ max: 2 })
  const any = fc.nat({ max: 1000 })
  const ms = fc.integer({ min: 1, max: most })
  const to = (type: Step['type'], rest: object) => fc.record({ type: fc.constant(type), ...rest }) as fc.Arbitrary<Step>
  const step = fc.oneof(
    { weight: 5, arbitrary: to('count', { doc, ms, hour: fc.nat({ max: 2 }) }) },
    { weight: 4, arbitrary: to('send', { doc }) },
    { weight: 4, arbitrary: to('arrive', { message: any }) },
    { weight: 2, arbitrary: to('arrive and lose the answer', { message: any }) },
    { weight: 2, arbitrary: to('lose', { message: any }) },
    { weight: 1, arbitrary: to('die while applied', { message: any }) },
    { weight: 1, arbitrary: to('late answer', { answer: any }) },
    { weight: erases ? 1 : 0, arbitrary: to('erase', {}) },
  )
  return fc.array(step, { maxLength: 40, size: 'max' })
}

/** What was counted, by key, with the number of the batch that carries it. */
type Counted = { doc: number; n: number; key: string; much: number }

class Run {
  readonly store: Store = newStore()
  readonly ledgers: Ledger[] = SITES.map((site, i) => openLedger(nameOf(i), site))
  counted: Counted[] = []
  private messages: Delivery[] = []
  private answers: { doc: number; applied: number }[] = []
  private applied = [0, 0, 0]

  async take(step: Step): Promise<void> {
    switch (step.type) {
      case 'count':
        return this.count(step.doc, step.ms, step.hour)
      case 'send':
        return this.send(step.doc)
      case 'late answer':
        return this.hear(this.answers[step.answer % this.answers.length])
      case 'erase':
        // What was applied is gone for good; what is still on its way is not.
        this.counted = this.counted.filter(({ doc, n }) => n > (this.applied[doc] ?? 0))
        return eraseAll(this.store)
      default: {
        const i = step.message % this.messages.length
        const message = this.messages[i]
        if (!message) return
        if (step.type === 'lose') this.messages.splice(i, 1)
        else if (step.type === 'die while applied') await this.die(message)
        else await this.arrive(message, step.type === 'arrive')
      }
    }
  }

  private count(doc: number, ms: number, hour: number): void {
    const ledger = this.ledgers[doc] as Ledger
    const wall = NOW + hour * HOUR
    const credit = { wall, ms, surface: 'feed', activity: 'passive' } as const
    const tally = addActs(addCredits(ledger.tally, [credit]), [{ kind: 'like', wall }])
    this.ledgers[doc] = { ...ledger, tally }
    const key = `2026-06-15 ${12 + hour} ${ledger.site}`
    const n = ledger.sealed + 1
    this.counted.push({ doc, n, key: `${key} feed passive`, much: ms }, { doc, n, key: `${key} like`, much: 1 })
  }

  private send(doc: number): void {
    this.ledgers[doc] = seal(this.ledgers[doc] as Ledger)
    const message = due(this.ledgers[doc])
    if (message) this.messages.push(structuredClone(message))
  }

  /** The message stays: it may arrive again, any time. */
  private async arrive(message: Delivery, answered: boolean): Promise<void> {
    const doc = this.ledgers.findIndex((ledger) => ledger.document === message.document)
    const applied = await applyDelivery(this.store, message, NOW)
    this.applied[doc] = Math.max(this.applied[doc] ?? 0, applied)
    this.answers.push({ doc, applied })
    if (answered) this.hear({ doc, applied })
  }

  private hear(answer: { doc: number; applied: number } | undefined): void {
    if (answer) this.ledgers[answer.doc] = acknowledge(this.ledgers[answer.doc] as Ledger, answer.applied)
  }

  private async die(message: Delivery): Promise<void> {
    const last = broken(message.batches.at(-1)?.n ?? 1, () => {
      throw new Error('died')
    })
    const cut = { ...message, batches: [...message.batches.slice(0, -1), last] }
    await applyDelivery(this.store, cut, NOW).catch(() => undefined)
  }

  /** Everything gets through in the end, and then every message comes once more, newest first. */
  async end(): Promise<void> {
    for (const doc of [0, 1, 2]) {
      for (let turn = 0; turn < 50; turn++) {
        this.send(doc)
        const message = due(this.ledgers[doc] as Ledger)
        if (!message) break
        await this.arrive(message, true)
      }
      expect(due(this.ledgers[doc] as Ledger)).toBeUndefined()
    }
    for (const message of this.messages.toReversed()) await applyDelivery(this.store, message, NOW)
  }

  totals(): Record<string, number> {
    const totals: Record<string, number> = {}
    for (const { key, much } of this.counted) totals[key] = (totals[key] ?? 0) + much
    return totals
  }
}

async function ended(taken: Step[]): Promise<Run> {
  const run = new Run()
  for (const step of taken) await run.take(step)
  await run.end()
  return run
}

describe('whatever happens on the way', () => {
  inZone('UTC')

  it('everything counts exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(steps(60_000, true), async (taken) => {
        const run = await ended(taken)
        expect(await totalsIn(run.store)).toEqual(run.totals())
        await run.store.delete()
      }),
      { numRuns: 100, interruptAfterTimeLimit: 30_000 },
    )
  }, 60_000)

  it('no hour holds more than 60 minutes over all documents, nor less than was sent for it', async () => {
    await fc.assert(
      fc.asyncProperty(steps(HOUR / 2, false), async (taken) => {
        const run = await ended(taken)
        const hours = (totals: Record<string, number>) => {
          const sums = [0, 0, 0]
          for (const [key, ms] of Object.entries(totals)) {
            const hour = Number(key.split(' ')[1]) - 12
            if (key.endsWith('passive')) sums[hour] = (sums[hour] ?? 0) + ms
          }
          return sums
        }
        const sent = hours(run.totals())
        expect(hours(await totalsIn(run.store))).toEqual(sent.map((ms) => Math.min(ms, HOUR)))
        await run.store.delete()
      }),
      { numRuns: 100, interruptAfterTimeLimit: 30_000 },
    )
  }, 60_000)
})
