import type { Day } from './counts'
import type { Remembers } from './remembers'
import type { SiteId } from './vocabulary'

/** When a plan comes up. */
export type When =
  /** `span`: in one go, or over the day; either way since the person last wrote to somebody. `site`: null for any. */
  | { kind: 'browsed'; minutes: number; span: 'sitting' | 'today'; site: SiteId | null }
  /** As a feed is left. */
  | { kind: 'left' }
  /** `minute` of the local day (0-1439). */
  | { kind: 'time'; minute: number; days: Days }

export const DAYS = ['every', 'weekdays', 'weekends'] as const
export type Days = (typeof DAYS)[number]

/** To whom: one friend, whoever was not talked with for longest, or somebody to choose each time. */
export type Whom = { kind: 'friend'; id: string } | { kind: 'longest' } | { kind: 'choose' }

/** How a nudge is brought: a card in the page, a notification of the system, or a mark on the toolbar icon. */
export const WAYS = ['card', 'notification', 'mark'] as const
export type Way = (typeof WAYS)[number]

/**
 * One row of the `plans` table: an if-then sentence that the person put together. If-then plans: d = .65 over 94 tests
 * (Gollwitzer & Sheeran 2006).
 */
export type PlanRow = Remembers & {
  id: string
  when: When
  whom: Whom
  way: Way
  on: boolean
  /** Epoch milliseconds of its last change: what was answered before says nothing of it. */
  changed: number
  /** Whether the person was asked, after several dismissals, whether it should be changed. */
  asked: boolean
}

/** What a person can answer to a nudge. `ignored`: the card went by itself. */
export const ANSWERS = ['message', 'later', 'not-now', 'stop', 'ignored'] as const
export type Answer = (typeof ANSWERS)[number]

/** What followed within half an hour. */
export const FOLLOWED = ['friend', 'anyone', 'browsing', 'left'] as const
export type Followed = (typeof FOLLOWED)[number]

/** One row of the `nudges` table: one moment at which a plan came up. */
export type NudgeRow = {
  id: string
  /** Epoch milliseconds. */
  at: number
  plan: string
  /** Null while the person has not chosen whom. */
  friend: string | null
  way: Way
  /** `withheld`: left out at random, so that the person can see whether nudges change anything. */
  arm: 'shown' | 'withheld'
  /** Whether chance chose its arm: only what chance tells apart can be compared. */
  drawn: boolean
  answer: Answer | null
  /** Epoch milliseconds at which it comes up again, if the person said "later today". */
  again: number | null
  /** Milliseconds of browsing within half an hour from it. */
  browsedMs: number
  /** Null until half an hour has passed. */
  followed: Followed | null
}

/** What the person allows. Times are minutes of the local day. */
export type NudgeRules = {
  /** Most nudges in one local day, 0-5. */
  mostADay: number
  /** Most nudges in seven local days. */
  mostAWeek: number
  /** No nudge from `from` on until `to`, over midnight too; none are quiet where both are the same. */
  quiet: { from: number; to: number }
  /** Leaves out one in three at random. */
  leaveOut: boolean
  /** The person's own words to begin with. */
  openers: string[]
}

/** Browsing since the person last wrote to somebody, in ms by site. */
export type Browsing = {
  /** The local day that `today` is about. */
  day: Day
  today: Record<SiteId, number>
  sitting: Record<SiteId, number>
  /** Epoch milliseconds at which somebody was last seen browsing. */
  at: number
  /** Epoch milliseconds at which somebody was last seen writing or in a thread. */
  wroteAt: number
}
