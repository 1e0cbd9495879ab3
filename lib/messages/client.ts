// Not the polyfill: this stands in the content script, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import type { Delivery } from '../model/counts'
import type { Answer } from '../model/nudge'
import type { Moment } from '../nudges/due'
import type { PartName } from '../observe/parts'
import { answerMessage, momentMessage, openMessage, type CardReply, type CardWords } from './nudge'
import type { DeliverReply } from './protocol'

/**
 * Sends a delivery to the worker.
 *
 * @throws when the worker cannot be reached, or answers nothing that makes sense
 */
export async function deliver(payload: Delivery): Promise<DeliverReply> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'deliver', payload })
  if (typeof reply !== 'object' || reply === null) throw new Error('no reply')
  if ('applied' in reply && typeof reply.applied === 'number') return { applied: reply.applied }
  return 'refused' in reply ? { refused: true } : { retry: true }
}

/** Asks the worker for a part of the sensor. Comes back when it is there, or cannot be had. */
export const askForPart = (name: PartName): Promise<unknown> =>
  browser.runtime.sendMessage({ type: 'part', name }).catch(() => {})

/** Tells the worker which thread the page shows, null for none. Returns its name, which says nothing of it. */
export const nameThread = (thread: string | null): Promise<string | undefined> =>
  browser.runtime.sendMessage({ type: 'thread', thread }).then(
    (name: unknown) => (typeof name === 'string' ? name : undefined),
    () => undefined,
  )

/** Tells the worker that a nudge may come. Comes back with what a card says, if one is to be shown. */
export const askForCard = (moment: Moment): Promise<CardWords | undefined> =>
  browser.runtime.sendMessage(momentMessage(moment)).then(
    (words: CardWords | undefined) => words ?? undefined,
    () => undefined,
  )

/** Tells the worker what was answered to a nudge, by its id. */
export const sendAnswer = (id: string, answer: Answer, friend?: string): Promise<CardReply> =>
  browser.runtime.sendMessage(answerMessage(id, answer, friend)).then((reply: CardReply) => reply ?? undefined)

/** Opens a page of Closer, as a card may. */
export const openPage = (page: string): void => void browser.runtime.sendMessage(openMessage(page)).catch(() => {})
