import type { Days, PlanRow, Way, When } from '@/lib/model/nudge'

/** What stands in the controls of a plan's sentence. */
export type Choices = {
  kind: When['kind']
  minutes: number
  span: 'sitting' | 'today'
  /** Empty for any. */
  site: string
  /** "19:30" */
  at: string
  days: Days
  /** The id of a friend, or one of `LONGEST`, `CHOOSE` and `NEW`. */
  whom: string
  way: Way
}

export const LONGEST = 'longest'
export const CHOOSE = 'choose'
/** Somebody who is yet to be written down. */
export const NEW = 'new'

export const MINUTES = [5, 10, 15, 20, 30, 45, 60, 90, 120]

/** "19:30" for 1170, as `<input type="time">` has it. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The minute of the day that a clock shows; undefined if it shows none. */
export function minuteOfClock(clock: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(clock) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** What stands there at first: what the plan says, or the easy one that Closer offers. */
export function choicesOf(plan: PlanRow | undefined, firstFriend: string | undefined): Choices {
  const { when, whom, way } = plan ?? {}
  return {
    kind: when?.kind ?? 'browsed',
    minutes: when?.kind === 'browsed' ? when.minutes : 20,
    span: when?.kind === 'browsed' ? when.span : 'sitting',
    site: (when?.kind === 'browsed' && when.site) || '',
    at: clockOf(when?.kind === 'time' ? when.minute : 19 * 60 + 30),
    days: when?.kind === 'time' ? when.days : 'weekdays',
    whom: whom === undefined ? (firstFriend ?? NEW) : whom.kind === 'friend' ? whom.id : whom.kind,
    way: way ?? 'card',
  }
}

/** The plan that was chosen, or the fault in it. `friend` is the id of whom it names, `now` in epoch ms. */
export function planOf(
  choices: Choices,
  friend: string | undefined,
  { id, on }: Pick<PlanRow, 'id' | 'on'>,
  now: number,
): { plan: PlanRow } | { fault: 'time' | 'friend' } {
  const when = whenOf(choices)
  if (!when) return { fault: 'time' }
  const whom = whomOf(choices, friend)
  if (!whom) return { fault: 'friend' }
  return { plan: { id, on, when, whom, way: choices.way, changed: now, asked: false } }
}

function whenOf({ kind, minutes, span, site, at, days }: Choices): When | undefined {
  if (kind === 'left') return { kind }
  if (kind === 'browsed') return { kind, minutes, span, site: site || null }
  const minute = minuteOfClock(at)
  return minute === undefined ? undefined : { kind, minute, days }
}

function whomOf({ whom }: Choices, friend: string | undefined): PlanRow['whom'] | undefined {
  if (whom === LONGEST || whom === CHOOSE) return { kind: whom }
  return friend === undefined ? undefined : { kind: 'friend', id: friend }
}
