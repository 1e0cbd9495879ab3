import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { FriendRow } from '@/lib/model/talk'
import { mergeFriends, putFriend, removeFriend } from '@/lib/store/friends'
import { useStore } from '../page/store-context'
import { useDo } from '../page/use-said'

/** Archiving, merging and removing a friend. Each can be undone. */
export function EntryCard({ friend, others }: { friend: FriendRow; others: FriendRow[] }) {
  const store = useStore()
  const act = useDo()
  const { name, archived } = friend
  const archive = () =>
    act(async () => {
      await putFriend(store, { ...friend, archived: !archived })
      return {
        words: i18n.t(archived ? 'friends.restoredNow' : 'friends.archivedNow', { name }),
        undo: () => putFriend(store, friend),
      }
    })
  const remove = () =>
    act(async () => {
      const undo = await removeFriend(store, friend.id)
      location.hash = '#/friends'
      return { words: i18n.t('friends.removedNow', { name }), undo }
    })
  return (
    <section className="card" aria-labelledby="entry">
      <h2 id="entry">{i18n.t('friends.moreHeading')}</h2>
      <ul className="entry-deeds">
        <li>
          <p className="soft">{i18n.t(archived ? 'friends.restoreWhat' : 'friends.archiveWhat')}</p>
          <button type="button" onClick={archive}>
            {i18n.t(archived ? 'friends.restore' : 'friends.archive')}
          </button>
        </li>
        {others.length > 0 && (
          <li>
            <Merge friend={friend} others={others} />
          </li>
        )}
        <li>
          <p className="soft">{i18n.t('friends.removeWhat')}</p>
          <button type="button" onClick={remove}>
            {i18n.t('friends.remove')}
          </button>
        </li>
      </ul>
    </section>
  )
}

function Merge({ friend, others }: { friend: FriendRow; others: FriendRow[] }) {
  const store = useStore()
  const act = useDo()
  const [id, setId] = useState('')
  const other = others.find((one) => one.id === id)
  const merge = () =>
    act(async () => {
      if (!other) return undefined
      const undo = await mergeFriends(store, other.id, friend.id)
      return { words: i18n.t('friends.mergedNow', { other: other.name, name: friend.name }), undo }
    })
  return (
    <>
      <p className="soft">{i18n.t('friends.mergeWhat')}</p>
      <div className="field">
        <select
          aria-label={i18n.t('friends.mergeWith')}
          value={other?.id ?? ''}
          onChange={({ currentTarget }) => setId(currentTarget.value)}
        >
          <option value="">{i18n.t('friends.mergeChoose')}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <button type="button" disabled={!other} onClick={merge}>
          {i18n.t('friends.merge')}
        </button>
      </div>
    </>
  )
}
