import type { FriendRow } from '../model/talk'

/** A friend of whom only the name is known. `now` in epoch ms. */
export const newFriend = (name: string, now: number): FriendRow => ({
  id: crypto.randomUUID(),
  name,
  relation: 'in-person',
  cadence: 'none',
  links: [],
  note: '',
  threads: [],
  archived: false,
  added: now,
})
