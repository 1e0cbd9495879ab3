import type { FriendRow, TalkRow } from '../../lib/model/talk'

/** Rows with everything but what a test is about filled in. */
export const friend = (row: Partial<FriendRow> = {}): FriendRow => ({
  id: 'sam',
  name: 'Sam',
  relation: 'in-person',
  cadence: 'none',
  links: [],
  note: '',
  threads: ['t1'],
  archived: false,
  added: 1_000,
  ...row,
})

/** A back-and-forth in Sam's thread. */
export const talk = (row: Partial<TalkRow> = {}): TalkRow => ({
  id: crypto.randomUUID(),
  source: 'observed',
  medium: 'dm',
  site: 'x',
  thread: 't1',
  people: 'one',
  friend: null,
  start: 0,
  end: row.start ?? 0,
  sent: 2,
  received: 2,
  turns: 4,
  first: 'out',
  last: 'in',
  composeMs: 0,
  attentionMs: 60_000,
  oneSided: false,
  felt: [],
  answered: null,
  ...row,
})

/** What was written down of a talk elsewhere. */
export const logged = (row: Partial<TalkRow> = {}): TalkRow =>
  talk({ source: 'logged', medium: 'call', site: null, thread: null, friend: 'sam', sent: 0, received: 0, ...row })
