import { useId, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { checkName } from '@/lib/friends/check'
import { newFriend } from '@/lib/friends/new-friend'
import type { FriendRow } from '@/lib/model/talk'
import { siteById } from '@/lib/sites/registry'
import { giveThread, putFriend } from '@/lib/store/friends'
import type { OpenThread } from '@/lib/store/open-threads'
import { useStore } from '../page/store-context'

/** Asks whose the open thread is. Names are the person's own words: none is ever taken from a page. */
export function WhoIsThis({ open, friends }: { open: OpenThread; friends: readonly FriendRow[] }) {
  const store = useStore()
  const id = useId()
  const [name, setName] = useState('')
  const [fault, setFault] = useState<'empty' | 'long'>()
  const known = friends.filter(({ archived }) => !archived)

  const save = async () => {
    const checked = checkName(name)
    if ('fault' in checked) return setFault(checked.fault)
    const same = known.find((friend) => friend.name === checked.name)
    if (same) return giveThread(store, open.thread, same.id)
    return putFriend(store, { ...newFriend(checked.name), threads: [open.thread] })
  }

  return (
    <section className="card ask" aria-labelledby={`${id}-who`}>
      <h2 id={`${id}-who`}>{i18n.t('who.open', { site: siteById(open.site)?.name ?? open.site })}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label htmlFor={`${id}-name`}>{i18n.t('who.question')}</label>
        <div className="choices">
          <input
            id={`${id}-name`}
            list={`${id}-known`}
            value={name}
            autoComplete="off"
            placeholder={i18n.t('who.hint')}
            aria-invalid={fault !== undefined}
            aria-describedby={fault && `${id}-fault`}
            onChange={({ currentTarget }) => {
              setFault(undefined)
              setName(currentTarget.value)
            }}
          />
          <datalist id={`${id}-known`}>
            {known.map((friend) => (
              <option key={friend.id} value={friend.name}>
                {friend.name}
              </option>
            ))}
          </datalist>
          <button type="submit" className="main">
            {i18n.t('who.save')}
          </button>
        </div>
        {fault && (
          <p id={`${id}-fault`} className="note">
            {i18n.t(`friends.nameFault.${fault}`)}
          </p>
        )}
      </form>
    </section>
  )
}
