import type { Delivery } from '../model/counts'
import type { DeliverReply } from '../messages/protocol'
import { acknowledge, due, seal, type Ledger } from './ledger'
import type { Tally } from './tally'

export type Courier = {
  /** Puts counts into the ledger. */
  record: (change: (tally: Tally) => Tally) => void
  /** Seals what has gathered and sends all that is not acknowledged. */
  send: () => void
  /** Sends again at once: what was underway when the page was put aside gets no answer. */
  wake: () => void
  /** Seals, and returns what a page that goes away must leave behind. */
  leave: () => Delivery | undefined
  /** Sends no more, and returns the ledger for somebody else to go on with. */
  close: () => Ledger
}

export type CourierOptions = {
  ledger: Ledger
  /** Rejects when the worker cannot be reached. */
  deliver: (delivery: Delivery) => Promise<DeliverReply>
  /** Calls back after so many ms. */
  later: (callback: () => void, ms: number) => void
}

/** First pause before a resend, in ms; doubled each time up to the second. */
const RETRY = 1_000
const RETRY_AT_MOST = 60_000
/** A worker that has not answered by then (ms) will not. */
const PATIENCE = 15_000

/** Carries a document's batches to the worker until each is acknowledged: one message at a time, resent when it fails. */
export function openCourier({ ledger: opened, deliver, later }: CourierOptions): Courier {
  let ledger = opened
  let underway: object | undefined
  let again = false
  let closed = false
  let wait = RETRY

  const attempt = async () => {
    const delivery = due(ledger)
    if (!delivery || closed) return
    if (underway) {
      again = true
      return
    }
    const mine = (underway = {})
    again = false
    const silence = new Promise<DeliverReply>((resolve) => later(() => resolve({ retry: true }), PATIENCE))
    const reply = await Promise.race([deliver(delivery), silence]).catch((): DeliverReply => ({ retry: true }))
    if (underway !== mine) return
    underway = undefined
    settle(delivery, reply)
  }

  const settle = (delivery: Delivery, reply: DeliverReply) => {
    if ('retry' in reply) {
      later(() => void attempt(), wait)
      wait = Math.min(wait * 2, RETRY_AT_MOST)
      return
    }
    wait = RETRY
    // What was refused will be refused again: keeping it would hold up everything after it.
    const applied = 'applied' in reply ? reply.applied : (delivery.batches.at(-1)?.n ?? 0)
    ledger = acknowledge(ledger, applied)
    if (again) void attempt()
  }

  return {
    record: (change) => {
      ledger = { ...ledger, tally: change(ledger.tally) }
    },
    send: () => {
      ledger = seal(ledger)
      void attempt()
    },
    wake: () => {
      underway = undefined
      void attempt()
    },
    leave: () => {
      ledger = seal(ledger, Infinity)
      return due(ledger)
    },
    close: () => {
      closed = true
      return ledger
    },
  }
}
