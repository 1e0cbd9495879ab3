import type { FriendRow } from '../model/talk'
import type { Store } from './db'
import { editedFriend, editedTalk } from '../merge/records'
import { noteRemoval, restored } from './removed'

/** Everybody whom the person wrote down, archived ones too, by name. */
export const allFriends = async (store: Store): Promise<FriendRow[]> =>
  (await store.friends.toArray()).toSorted((a, b) => a.name.localeCompare(b.name))

/** Adds or changes a friend. A thread that is theirs now is nobody else's. */
export async function putFriend(store: Store, friend: FriendRow): Promise<void> {
  await store.transaction('rw', store.friends, async () => {
    const isTheirs = (thread: string) => friend.threads.includes(thread)
    const others = await store.friends
      .filter((other) => other.id !== friend.id && other.threads.some(isTheirs))
      .toArray()
    const now = Date.now()
    const before = await store.friends.get(friend.id)
    await store.friends.bulkPut([
      ...others.map((other) =>
        editedFriend(other, { ...other, threads: other.threads.filter((thread) => !isTheirs(thread)) }, now),
      ),
      editedFriend(before, friend, now),
    ])
  })
}

/** What it takes to undo a change of friends. */
export type Undo = () => Promise<void>

/** Removes a friend. What was talked stays, without a name. */
export async function removeFriend(store: Store, id: string): Promise<Undo> {
  return store.transaction('rw', store.friends, store.removed, async () => {
    const friend = await store.friends.get(id)
    if (!friend) return async () => {}
    await store.friends.delete(id)
    await noteRemoval(store, 'friend', id)
    return async () => void (await store.friends.put(await restored(store, 'friend', id, friend)))
  })
}

/** Makes one friend of two: threads, links, notes and talks of `from` go to `into`. */
export async function mergeFriends(store: Store, from: string, into: string): Promise<Undo> {
  return store.transaction('rw', store.friends, store.conversations, store.removed, async () => {
    const [a, b] = [await store.friends.get(from), await store.friends.get(into)]
    if (!a || !b || a.id === b.id) return async () => {}
    const talks = await store.conversations.filter((row) => row.friend === a.id).primaryKeys()
    const both = {
      ...b,
      links: [...new Set([...b.links, ...a.links])],
      threads: [...new Set([...b.threads, ...a.threads])],
      note: [b.note, a.note].filter(Boolean).join('\n'),
      added: Math.min(a.added, b.added),
    }
    await store.friends.put(editedFriend(b, both, Date.now()))
    await store.friends.delete(a.id)
    await noteRemoval(store, 'friend', a.id)
    await giveTalks(store, talks, b.id)
    return async () => {
      await store.transaction('rw', store.friends, store.conversations, store.removed, async () => {
        const merged = await store.friends.get(b.id)
        await store.friends.bulkPut([
          await restored(store, 'friend', a.id, a),
          editedFriend(merged, { ...b, edits: merged?.edits ?? {} }, Date.now()),
        ])
        await giveTalks(store, talks, a.id)
      })
    }
  })
}

/** Makes logged talks somebody's. */
async function giveTalks(store: Store, ids: readonly string[], friend: string): Promise<void> {
  const rows = (await store.conversations.bulkGet([...ids])).filter((row) => row !== undefined)
  await store.conversations.bulkPut(rows.map((row) => editedTalk(row, { ...row, friend }, Date.now())))
}

/** Says whose a thread is. */
export async function giveThread(store: Store, thread: string, id: string): Promise<void> {
  const friend = await store.friends.get(id)
  if (friend) await putFriend(store, { ...friend, threads: [...new Set([...friend.threads, thread])] })
}
