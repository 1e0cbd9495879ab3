import type { NudgeRow, PlanRow } from '../model/nudge'
import type { CheckinRow, ReflectionRow } from '../model/reflect'
import type { FriendRow, TalkRow } from '../model/talk'
import type { DeviceRow } from '../model/merge'
import { canonical, edited, joinRecord, type Fields } from './record'

export const FRIEND: Fields<FriendRow> = {
  name: ['name'],
  relation: ['relation'],
  cadence: ['cadence'],
  links: ['links'],
  note: ['note'],
  archived: ['archived'],
}
export const PLAN: Fields<PlanRow> = {
  when: ['when'],
  whom: ['whom'],
  way: ['way'],
  on: ['on'],
  asked: ['asked'],
}
const LOGGED: Fields<TalkRow> = {
  friend: ['friend'],
  medium: ['medium'],
  when: ['start', 'end', 'attentionMs', 'answered'],
  felt: ['felt'],
}
export const REFLECTION: Fields<ReflectionRow> = { answer: ['question', 'answer'], intention: ['intention'] }

/** The name under which it is remembered when a thread became, or ceased to be, somebody's. */
const ofThread = (thread: string) => `thread ${thread}`

/** Two states of one friend. Each thread is theirs, or not, as was said last. */
export function joinFriend(a: FriendRow, b: FriendRow): FriendRow {
  const row = joinRecord(a, b, FRIEND)
  if ((a.born ?? 0) !== (b.born ?? 0)) return row
  const edits = { ...row.edits }
  const names = new Set([...a.threads, ...b.threads])
  for (const { edits: its = {} } of [a, b])
    for (const name of Object.keys(its)) if (name.startsWith('thread ')) names.add(name.slice(ofThread('').length))
  const threads = [...names].toSorted().filter((thread) => {
    const [atA, atB] = [a, b].map(({ edits: its }) => its?.[ofThread(thread)] ?? 0) as [number, number]
    if (Math.max(atA, atB) > 0) edits[ofThread(thread)] = Math.max(atA, atB)
    if (atA === atB) return a.threads.includes(thread) || b.threads.includes(thread)
    return (atA > atB ? a : b).threads.includes(thread)
  })
  const added = Math.min(a.added, b.added)
  return { ...row, threads, added, ...(Object.keys(edits).length > 0 && { edits }) }
}

/** A changed friend that remembers what was changed. `now` in epoch ms. */
export function editedFriend(before: FriendRow | undefined, after: FriendRow, now: number): FriendRow {
  const row = edited(before, after, FRIEND, now)
  if (!before) return row
  const [had, has] = [new Set(before.threads), new Set(after.threads)]
  const changed = [...had.symmetricDifference(has)]
  if (changed.length === 0) return row
  const stamps = changed.map((thread) => [ofThread(thread), Math.max(now, (before.edits?.[ofThread(thread)] ?? 0) + 1)])
  return { ...row, edits: { ...row.edits, ...Object.fromEntries(stamps) } }
}

/** Two states of one plan. */
export const joinPlan = (a: PlanRow, b: PlanRow): PlanRow => {
  const row = joinRecord(a, b, PLAN)
  return (a.born ?? 0) === (b.born ?? 0) ? { ...row, changed: Math.max(a.changed, b.changed) } : row
}

/** Two states of the person's words about one week. */
export const joinReflection = (a: ReflectionRow, b: ReflectionRow): ReflectionRow => {
  const row = joinRecord(a, b, REFLECTION)
  return (a.born ?? 0) === (b.born ?? 0) ? { ...row, changed: Math.max(a.changed, b.changed) } : row
}

/** The name under which it is remembered that a talk was somebody's: whoever forgets them forgets it too. */
export const wasOf = (friend: string): string => `was ${friend}`

/** A changed logged talk that remembers what was changed. `now` in epoch ms. */
export function editedTalk(before: TalkRow | undefined, after: TalkRow, now: number): TalkRow {
  const row = edited(before, after, LOGGED, now)
  if (!before || before.friend === null || before.friend === after.friend) return row
  return { ...row, edits: { ...row.edits, [wasOf(before.friend)]: now } }
}

/** Two states of one logged talk. */
export const joinLogged = (a: TalkRow, b: TalkRow): TalkRow => joinRecord(a, b, LOGGED)

/** Of two check-ins for one day, the later one. */
export const joinCheckin = (a: CheckinRow, b: CheckinRow): CheckinRow =>
  (b.at - a.at || b.connected - a.connected) > 0 ? b : a

/** Of two names of one device, the later one. */
export const joinDevice = (a: DeviceRow, b: DeviceRow): DeviceRow =>
  (b.named - a.named || (b.name > a.name ? 1 : -1)) > 0 ? b : a

/** What is known of either; where both know something else, the same one whichever comes first. */
const known = <T>(a: T | null, b: T | null): T | null =>
  a === null || b === null ? (a ?? b) : canonical(a) >= canonical(b) ? a : b

/** Two states of one nudge: what was answered, and what followed, is known in the later one. */
export const joinNudge = (a: NudgeRow, b: NudgeRow): NudgeRow => ({
  ...a,
  friend: known(a.friend, b.friend),
  answer: known(a.answer, b.answer),
  again: known(a.again, b.again),
  browsedMs: Math.max(a.browsedMs, b.browsedMs),
  followed: known(a.followed, b.followed),
})
