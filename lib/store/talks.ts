import { addMessages, KEPT, LEAST_GAP, settled } from '../conversations/runs'
import { marksIn, type Felt, type FriendRow, type Medium, type TalkCount, type TalkRow } from '../model/talk'
import type { SiteId } from '../model/vocabulary'
import { editedTalk } from '../merge/records'
import type { Store } from './db'
import { noteRemoval, restored } from './removed'

/** Rows of one thread of which some part lies between two times (epoch ms, both included). */
const ofThread = (store: Store, thread: string, from: number, to: number): Promise<TalkRow[]> =>
  store.conversations
    .where('[thread+end]')
    .between([thread, from], [thread, Infinity], true, true)
    .filter((row) => row.start <= to)
    .toArray()

/**
 * Adds messages that a document counted to the conversations of their thread. Must run in the transaction of their batch.
 *
 * @param now epoch ms
 */
export async function addTalk(
  store: Store,
  site: SiteId,
  oneSided: boolean,
  { thread, people, messages }: TalkCount,
  now: number,
): Promise<void> {
  const times = messages.map(({ at }) => at)
  const rows = await ofThread(store, thread, Math.min(...times) - LEAST_GAP, Math.max(...times) + LEAST_GAP)
  const { put, remove } = addMessages(rows, { site, thread, people, oneSided }, messages)
  await store.conversations.bulkDelete(remove)
  await store.conversations.bulkPut(put.map((row) => settled(row, now)))
}

/** Forgets the single messages of conversations that nothing can come between any more. `now` in epoch ms. */
export const settleTalks = (store: Store, now: number): Promise<number> =>
  store.conversations
    .where('end')
    .belowOrEqual(now - KEPT)
    .filter((row) => row.messages !== undefined)
    .modify((row, change) => {
      change.value = settled(row, now)
    })

/** Rows that ended between two times (epoch ms, both included), from the oldest to the newest. */
export const talksBetween = (store: Store, from: number, to: number): Promise<TalkRow[]> =>
  store.conversations.where('end').between(from, to, true, true).toArray()

/** Whether any talk ended before a time (epoch ms). */
export const hasTalksBefore = async (store: Store, time: number): Promise<boolean> =>
  (await store.conversations.where('end').below(time).limit(1).count()) > 0

/**
 * When each friend and the person were last in touch (epoch ms), by their ids. Seen talks are found by their threads, however
 * long ago; of logged ones those since `since` (epoch ms) are read.
 */
export async function lastContacts(
  store: Store,
  friends: readonly FriendRow[],
  since: number,
): Promise<Map<string, number>> {
  const last = new Map<string, number>()
  const note = (id: string, at: number) => last.set(id, Math.max(at, last.get(id) ?? at))
  const logged = await store.conversations
    .where('end')
    .aboveOrEqual(since)
    .filter(({ friend }) => friend !== null)
    .toArray()
  for (const { friend, end } of logged) if (friend !== null) note(friend, end)
  const threads = friends.flatMap(({ id, threads }) => threads.map((thread) => ({ id, thread })))
  await Promise.all(
    threads.map(async ({ id, thread }) => {
      const row = await store.conversations
        .where('[thread+end]')
        .between([thread, -Infinity], [thread, Infinity], true, true)
        .last()
      if (row) note(id, row.end)
    }),
  )
  return last
}

/** What the person says of a talk that Closer did not see. */
export type Logged = {
  friend: string | null
  medium: Exclude<Medium, 'dm'>
  /** Epoch ms. */
  start: number
  /** Ms. */
  length: number
  felt: Felt[]
}

/** Writes down a talk elsewhere, or changes it. Returns its id. */
export async function logTalk(store: Store, said: Logged, id: string = crypto.randomUUID()): Promise<string> {
  const { friend, medium, start, length, felt } = said
  const row: TalkRow = {
    id,
    source: 'logged',
    medium,
    site: null,
    thread: null,
    people: 'one',
    friend,
    start,
    end: start + length,
    sent: 0,
    received: 0,
    turns: 0,
    first: 'out',
    last: 'out',
    composeMs: 0,
    attentionMs: length,
    oneSided: false,
    felt: marksIn(felt),
    answered: start + length,
  }
  await store.transaction('rw', store.conversations, async () => {
    const before = await store.conversations.get(id)
    await store.conversations.put(editedTalk(before, row, Date.now()))
  })
  return id
}

/** Takes away a talk that was logged. Returns it, to be put back by `putTalk`. */
export async function removeTalk(store: Store, id: string): Promise<TalkRow | undefined> {
  return store.transaction('rw', store.conversations, store.removed, async () => {
    const row = await store.conversations.get(id)
    if (row?.source !== 'logged') return undefined
    await store.conversations.delete(id)
    await noteRemoval(store, 'talk', id)
    return row
  })
}

/** Puts back a logged talk that was removed. */
export const putTalk = (store: Store, row: TalkRow): Promise<unknown> =>
  store.transaction('rw', store.conversations, store.removed, async () =>
    store.conversations.put(await restored(store, 'talk', row.id, row)),
  )

/**
 * Notes what a conversation was to the person; no mark at all says that they would not say.
 *
 * @param rows ids of the rows that it is made of: its first bears the answer, the others keep no mark that was taken back
 * @param now epoch ms
 */
export async function answerTalk(store: Store, rows: readonly string[], felt: Felt[], now: number): Promise<void> {
  await store.conversations
    .where('id')
    .anyOf(rows)
    .modify((row, change) => {
      const marks = row.id === rows[0] ? felt : row.felt.filter((mark) => felt.includes(mark))
      const after = { ...row, felt: marksIn(marks), answered: now }
      change.value = row.source === 'logged' ? editedTalk(row, after, now) : after
    })
}
