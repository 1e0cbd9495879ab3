import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Store } from '../../lib/store/db'
import { allFriends, giveThread, mergeFriends, putFriend, removeFriend } from '../../lib/store/friends'
import type { Remembers } from '../../lib/model/remembers'
import { logTalk, putTalk, removeTalk } from '../../lib/store/talks'
import { friend, logged, talk } from '../friends/build'

let store: Store

beforeEach(() => {
  store = new Store(`friends-${crypto.randomUUID()}`)
})
afterEach(() => store.delete())

const sam = friend({ links: ['tel:1', 'tel:2'], note: 'likes tea', added: 5 })
const samira = friend({
  id: 'samira',
  name: 'Samira',
  threads: ['t2'],
  links: ['tel:2', 'tel:3'],
  note: 'bike',
  added: 3,
})
/** Without what rows remember of their changes, which `tests/merge` is about. */
const plain = <T extends Remembers>(rows: T[]) => rows.map(({ edits: _, born: __, ...row }) => row)
const friends = async () => plain(await allFriends(store))
const everything = async () => [await friends(), plain(await store.conversations.orderBy('id').toArray())]

describe('putFriend', () => {
  it('lists by name, archived ones too', async () => {
    for (const name of ['Zoë', 'Ärne', 'bo']) await putFriend(store, friend({ id: name, name, threads: [] }))
    await putFriend(store, friend({ id: 'c', name: 'Cy', threads: [], archived: true }))
    expect((await allFriends(store)).map(({ name }) => name)).toEqual(['Ärne', 'bo', 'Cy', 'Zoë'])
  })

  it('changes a friend in place', async () => {
    await putFriend(store, sam)
    await putFriend(store, { ...sam, name: 'Sammy' })
    expect(await friends()).toEqual([{ ...sam, name: 'Sammy' }])
  })

  it('gives a thread to one friend only', async () => {
    await putFriend(store, { ...sam, threads: ['t1', 't2'] })
    await putFriend(store, samira)
    expect((await store.friends.get('sam'))?.threads).toEqual(['t1'])
    await giveThread(store, 't1', 'samira')
    await giveThread(store, 't1', 'samira')
    expect((await store.friends.get('sam'))?.threads).toEqual([])
    expect((await store.friends.get('samira'))?.threads).toEqual(['t2', 't1'])
  })

  it('gives no thread to somebody who is not there', async () => {
    await putFriend(store, sam)
    await giveThread(store, 't1', 'nobody')
    expect(await allFriends(store)).toEqual([sam])
  })
})

describe('removeFriend', () => {
  it('leaves what was talked, and can be undone', async () => {
    await putFriend(store, sam)
    await store.conversations.bulkPut([talk({ id: 'a' }), logged({ id: 'b' })])
    const before = await everything()
    const undo = await removeFriend(store, 'sam')
    expect(await allFriends(store)).toEqual([])
    expect(await store.conversations.count()).toBe(2)
    await undo()
    expect(await everything()).toEqual(before)
  })

  it('does nothing to somebody who is not there', async () => {
    await putFriend(store, sam)
    const undo = await removeFriend(store, 'nobody')
    await undo()
    expect(await allFriends(store)).toEqual([sam])
  })
})

describe('mergeFriends', () => {
  beforeEach(async () => {
    await putFriend(store, sam)
    await putFriend(store, samira)
    await store.conversations.bulkPut([
      logged({ id: 'a' }),
      logged({ id: 'b', friend: 'samira' }),
      logged({ id: 'c', friend: 'kim' }),
    ])
  })

  it('brings everything of the one to the other', async () => {
    await mergeFriends(store, 'samira', 'sam')
    expect(await friends()).toEqual([
      { ...sam, threads: ['t1', 't2'], links: ['tel:1', 'tel:2', 'tel:3'], note: 'likes tea\nbike', added: 3 },
    ])
    expect((await store.conversations.orderBy('id').toArray()).map((row) => row.friend)).toEqual(['sam', 'sam', 'kim'])
  })

  it('can be undone', async () => {
    const before = await everything()
    const undo = await mergeFriends(store, 'samira', 'sam')
    await undo()
    expect(await everything()).toEqual(before)
  })

  it.each([
    ['sam', 'sam'],
    ['sam', 'nobody'],
    ['nobody', 'sam'],
  ])('changes nothing from %s into %s', async (from, into) => {
    const before = await everything()
    const undo = await mergeFriends(store, from, into)
    expect(await everything()).toEqual(before)
    await undo()
    expect(await everything()).toEqual(before)
  })
})

describe('a talk that was written down', () => {
  it('can be removed and put back', async () => {
    const id = await logTalk(store, { friend: 'sam', medium: 'call', start: 10, length: 5, felt: ['valued'] })
    const before = await store.conversations.toArray()
    const row = await removeTalk(store, id)
    expect(await store.conversations.count()).toBe(0)
    if (row) await putTalk(store, row)
    expect(plain(await store.conversations.toArray())).toEqual(before)
  })

  it('is the only kind that can be removed', async () => {
    await store.conversations.put(talk({ id: 'seen' }))
    expect(await removeTalk(store, 'seen')).toBeUndefined()
    expect(await store.conversations.count()).toBe(1)
  })
})
