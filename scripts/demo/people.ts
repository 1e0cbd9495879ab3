import type { Cadence, FriendRow, Relation } from '../../lib/model/talk'

const PEOPLE: [name: string, relation: Relation, cadence: Cadence, link: string][] = [
  ['Ruth', 'in-person', 'week', 'https://www.instagram.com/direct/t/1/'],
  ['Amara', 'in-person', 'two-weeks', 'tel:+15550100'],
  ['Noor', 'online', 'none', 'https://bsky.app/messages/2'],
  ['Grandpa', 'in-person', 'week', 'tel:+15550101'],
  ['Sam', 'in-person', 'month', 'https://x.com/messages/3'],
  ['Yuki', 'online', 'season', 'mailto:yuki@example.org'],
  ['Lena', 'in-person', 'none', 'https://web.whatsapp.com/'],
]

/** Invented friends. @param since epoch ms */
export const peopleSince = (since: number): FriendRow[] =>
  PEOPLE.map(([name, relation, cadence, link], i) => ({
    id: `demo-friend-${i}`,
    name,
    relation,
    cadence,
    links: [link],
    note: '',
    threads: [threadOf(i)],
    archived: false,
    added: since,
  }))

/** The thread of the friend of a number, as long as a real name of one is. */
export const threadOf = (i: number): string => `demoThread${i}`.padEnd(43, '-')
