import type { FriendRow } from '../model/talk'
import type { Store } from './db'

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
    await store.friends.bulkPut([
      ...others.map((other) => ({ ...other, threads: other.threads.filter((thread) => !isTheirs(thread)) })),
      friend,
    ])
  })
}

/** What it takes to undo a change of friends. */
export type Undo = () => Promise<void>

/** Removes a friend. What was talked stays, without a name. */
export async function removeFriend(store: Store, id: string): Promise<Undo> {
  const friend = await store.friends.get(id)
  await store.friends.delete(id)
  return async () => {
    if (friend) await store.friends.put(friend)
  }
}

/** Makes one friend of two: threads, links, notes and talks of `from` go to `into`. */
export async function mergeFriends(store: Store, from: string, into: string): Promise<Undo> {
  return store.transaction('rw', store.friends, store.conversations, async () => {
    const [a, b] = [await store.friends.get(from), await store.friends.get(into)]
    if (!a || !b || a.id === b.id) return async () => {}
    const talks = await store.conversations.filter((row) => row.friend === a.id).primaryKeys()
    await store.friends.put({
      ...b,
      links: [...new Set([...b.links, ...a.links])],
      threads: [...new Set([...b.threads, ...a.threads])],
      note: [b.note, a.note].filter(Boolean).join('\n'),
      added: Math.min(a.added, b.added),
    })
    await store.friends.delete(a.id)
    for (const id of talks) await store.conversations.update(id, { friend: b.id })
    return async () => {
      await store.transaction('rw', store.friends, store.conversations, async () => {
        await store.friends.bulkPut([a, b])
        for (const id of talks) await store.conversations.update(id, { friend: a.id })
      })
    }
  })
}

/** Says whose a thread is. */
export async function giveThread(store: Store, thread: string, id: string): Promise<void> {
  const friend = await store.friends.get(id)
  if (friend) await putFriend(store, { ...friend, threads: [...new Set([...friend.threads, thread])] })
}
