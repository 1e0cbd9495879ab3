import type { Cadence, FriendRow, TalkRow } from '../model/talk'

const DAY = 86_400_000

/** Days between two contacts that a cadence wishes for. */
export const CADENCE_DAYS: Record<Exclude<Cadence, 'none'>, number> = {
  week: 7,
  'two-weeks': 14,
  month: 30,
  season: 91,
}

/** Whether a talk is with a friend: by what was logged, or by its thread. */
export const isWith = (friend: FriendRow, talk: TalkRow): boolean =>
  talk.friend === friend.id || (talk.thread !== null && friend.threads.includes(talk.thread))

/** Whose a talk is. */
export const friendOf = (friends: readonly FriendRow[], talk: TalkRow): FriendRow | undefined =>
  friends.find((friend) => isWith(friend, talk))

/** When a friend and the person were last in touch, seen or logged (epoch ms); undefined if never. */
export const lastContact = (friend: FriendRow, talks: readonly TalkRow[]): number | undefined =>
  talks.reduce<number | undefined>(
    (last, talk) => (isWith(friend, talk) && talk.end > (last ?? -Infinity) ? talk.end : last),
    undefined,
  )

/** Days until contact is wished for again; negative when that is past, undefined without a cadence or any contact. */
export function daysLeft(friend: FriendRow, last: number | undefined, now: number): number | undefined {
  if (friend.cadence === 'none' || last === undefined) return undefined
  return CADENCE_DAYS[friend.cadence] - Math.floor((now - last) / DAY)
}
