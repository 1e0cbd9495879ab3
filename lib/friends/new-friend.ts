import type { FriendRow } from '../model/talk'

/** A friend of whom only the name is known, met now. */
export const newFriend = (name: string): FriendRow => ({
  id: crypto.randomUUID(),
  name,
  relation: 'unsaid',
  cadence: 'none',
  links: [],
  note: '',
  threads: [],
  archived: false,
  added: Date.now(),
})
