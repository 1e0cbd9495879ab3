import { ANSWERS, type Answer } from '../model/nudge'
import { MOMENTS, type Moment } from '../nudges/due'

/** All that a card says, in the words of the person. They are made in the worker, and stand nowhere that a page can read. */
export type CardWords = {
  /** The nudge's. */
  id: string
  /** Which way it is written. */
  direction: 'ltr' | 'rtl'
  /** What the card is, for whom it is read out to. */
  name: string
  /** "25 minutes here." */
  lead: string
  /** "You and Ruth last talked 12 days ago." */
  why: string
  /** The person's own sentence. */
  plan: string
  /** Whom to write to: one, or those to choose from. `label`: "Message Ruth". */
  people: { id: string; label: string }[]
  later: string
  notNow: string
  stop: string
  /** Closes what is said where an answer did not work. */
  dismiss: string
  /** Words to begin with; `copied` is said after one was copied. */
  openers: { heading: string; copied: string; items: string[] } | undefined
}

/** What came of an answer: undefined if all went well, else a word, and the page of Closer that helps. */
export type CardReply = { say: string; open: { label: string; page: string } } | undefined

/** Tells the worker that a nudge may come now. */
export type MomentMessage = { type: 'nudge'; moment: Moment }
export type AnswerMessage = { type: 'nudge-answer'; id: string; answer: Answer; friend?: string | undefined }

export const momentMessage = (moment: Moment): MomentMessage => ({ type: 'nudge', moment })

/** @param friend whom the person chose, where several were offered */
export const answerMessage = (id: string, answer: Answer, friend?: string): AnswerMessage => ({
  type: 'nudge-answer',
  id,
  answer,
  friend,
})

/** The moment in a message, or undefined if it is no such message. */
export function parseMoment(message: unknown): Moment | undefined {
  const { type, moment } = Object(message) as { type?: unknown; moment?: unknown }
  return type === 'nudge' ? MOMENTS.find((known) => known === moment && known !== 'clock') : undefined
}

/** The answer in a message, or undefined if it is no such message. */
export function parseAnswer(message: unknown): AnswerMessage | undefined {
  const { type, id, answer, friend } = Object(message) as Record<string, unknown>
  const known = ANSWERS.find((one) => one === answer)
  if (type !== 'nudge-answer' || typeof id !== 'string' || !known) return undefined
  return { type, id, answer: known, friend: typeof friend === 'string' ? friend : undefined }
}

/** Pages of Closer that a card may open. */
const OPENS = /^\/dashboard\.html#\/(?:friends(?:\/[\w-]{1,100})?|nudges)$/
export type OpenMessage = { type: 'nudge-open'; page: string }

/** @param page as in `CardReply` */
export const openMessage = (page: string): OpenMessage => ({ type: 'nudge-open', page })

/** The page that a message asks to be opened, or undefined if it is no such message. */
export function parseOpen(message: unknown): string | undefined {
  const { type, page } = Object(message) as { type?: unknown; page?: unknown }
  return type === 'nudge-open' && typeof page === 'string' && OPENS.test(page) ? page : undefined
}
