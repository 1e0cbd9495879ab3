import { describe, expect, it } from 'vitest'
import { openCourier } from '../../lib/ledger/courier'
import { openLedger } from '../../lib/ledger/ledger'
import { addActs } from '../../lib/ledger/tally'
import type { DeliverReply } from '../../lib/messages/protocol'
import type { Delivery } from '../../lib/model/counts'

const DOCUMENT = '6f1a0c9e-2a4b-4c8d-9e0f-112233445566'
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A courier whose worker answers as told, and whose timers run when told. */
function stage(answer: (delivery: Delivery, nth: number) => Promise<DeliverReply>) {
  const sent: number[][] = []
  const timers: { callback: () => void; ms: number }[] = []
  const courier = openCourier({
    ledger: openLedger(DOCUMENT, 'x'),
    deliver: (delivery) => {
      sent.push(delivery.batches.map((b) => b.n))
      return answer(delivery, sent.length)
    },
    later: (callback, ms) => void timers.push({ callback, ms }),
  })
  const like = () => {
    courier.record((tally) => addActs(tally, [{ kind: 'like', wall: 0 }]))
    courier.send()
  }
  /** Runs the timers that are at most `ms` long. */
  const run = async (ms: number) => {
    const now = timers.filter((t) => t.ms <= ms)
    timers.splice(0, timers.length, ...timers.filter((t) => t.ms > ms))
    now.forEach((t) => t.callback())
    await settled()
  }
  return { courier, like, run, sent, timers }
}

const applied = async ({ batches }: Delivery): Promise<DeliverReply> => ({ applied: batches.at(-1)?.n ?? 0 })

describe('a courier', () => {
  it('forgets a batch once it is acknowledged', async () => {
    const { courier, like, sent } = stage(applied)
    like()
    await settled()
    like()
    await settled()
    expect(sent).toEqual([[1], [2]])
    expect(courier.leave()).toBeUndefined()
  })

  it('sends everything again that was not acknowledged, after a second', async () => {
    const { like, run, sent } = stage((d, nth) => (nth === 1 ? Promise.reject(new Error('worker died')) : applied(d)))
    like()
    await settled()
    await run(999)
    expect(sent).toEqual([[1]])
    await run(1_000)
    expect(sent).toEqual([[1], [1]])
  })

  it('waits twice as long after each failure, up to a minute', async () => {
    const { like, run, timers } = stage(async () => ({ retry: true }))
    like()
    const waits: number[] = []
    for (let i = 0; i < 8; i++) {
      await settled()
      const wait = timers.findLast((t) => t.ms !== 15_000)?.ms ?? 0
      waits.push(wait)
      timers.splice(0, timers.length, ...timers.filter((t) => t.ms !== 15_000))
      await run(wait)
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
  })

  it('does not wait for ever for a worker that says nothing', async () => {
    const { like, run, sent } = stage((d, nth) => (nth === 1 ? new Promise(() => {}) : applied(d)))
    like()
    await settled()
    await run(15_000)
    await run(1_000)
    expect(sent).toEqual([[1], [1]])
  })

  it('has one message under way at a time, and sends what came meanwhile after it', async () => {
    let answerFirst = (_: DeliverReply) => {}
    const { like, sent } = stage((d, nth) =>
      nth === 1 ? new Promise((resolve) => (answerFirst = resolve)) : applied(d),
    )
    like()
    like()
    like()
    expect(sent).toEqual([[1]])
    answerFirst({ applied: 1 })
    await settled()
    expect(sent).toEqual([[1], [2, 3]])
  })

  it('sends again at once when its page is shown again, and hears no answer to what it sent before', async () => {
    const answers: ((reply: DeliverReply) => void)[] = []
    const { courier, like, sent } = stage(() => new Promise((resolve) => answers.push(resolve)))
    like()
    like()
    courier.wake()
    expect(sent).toEqual([[1], [1, 2]])
    answers[0]?.({ refused: true })
    await settled()
    expect(courier.leave()?.batches.map((b) => b.n)).toEqual([1, 2])
    answers[1]?.({ applied: 2 })
    await settled()
    expect(courier.leave()).toBeUndefined()
  })

  it('drops what was refused, so that it does not hold up what comes after', async () => {
    const { courier, like } = stage(async () => ({ refused: true }))
    like()
    await settled()
    expect(courier.leave()).toBeUndefined()
  })

  it('lets counts gather while the worker is away, and loses none when the page goes', async () => {
    const { courier, like } = stage(async () => ({ retry: true }))
    for (let i = 0; i < 50; i++) like()
    await settled()
    const left = courier.leave()
    expect(left?.batches.length).toBeLessThanOrEqual(21)
    expect(left?.batches.flatMap((b) => b.acts).reduce((sum, act) => sum + act.count, 0)).toBe(50)
  })

  it('says nothing more once it is closed', async () => {
    const { courier, like, sent } = stage(applied)
    courier.close()
    like()
    await settled()
    expect(sent).toEqual([])
    expect(courier.close().unacknowledged.map((b) => b.n)).toEqual([1])
  })
})
