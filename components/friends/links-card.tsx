import { useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { checkLink, MOST_LINKS } from '@/lib/friends/check'
import type { FriendRow } from '@/lib/model/talk'
import { putFriend } from '@/lib/store/friends'
import { troubleOf } from '@/lib/store/trouble'
import { useStore } from '../page/store-context'
import { useDo } from '../page/use-said'
import { wordsForLink } from './words'

/** Ways to reach a friend: only schemes that open something and can run nothing. */
export function LinksCard({ friend }: { friend: FriendRow }) {
  const store = useStore()
  const act = useDo()
  const remove = (link: string) =>
    act(async () => {
      await putFriend(store, { ...friend, links: friend.links.filter((other) => other !== link) })
      return {
        words: i18n.t('friends.linkRemoved', { link: wordsForLink(link) }),
        undo: () => putFriend(store, friend),
      }
    })
  return (
    <section className="card" aria-labelledby="links">
      <h2 id="links">{i18n.t('friends.linksHeading')}</h2>
      <p className="soft">{i18n.t('friends.linksWhat')}</p>
      {friend.links.length === 0 && <p className="none">{i18n.t('friends.linksNone')}</p>}
      <ul className="lines">
        {friend.links.map((link) => (
          <li key={link} className="line">
            <a href={link} rel="noopener noreferrer" target="_blank">
              <bdi>{wordsForLink(link)}</bdi>
            </a>
            <button
              type="button"
              aria-label={i18n.t('friends.removeLink', { link: wordsForLink(link) })}
              onClick={() => remove(link)}
            >
              {i18n.t('friends.remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddLink friend={friend} />
    </section>
  )
}

function AddLink({ friend }: { friend: FriendRow }) {
  const store = useStore()
  const [said, setSaid] = useState<string>()
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const checked = checkLink(String(new FormData(form).get('link') ?? ''))
    if ('fault' in checked) return setSaid(i18n.t(`friends.linkFault.${checked.fault}`))
    if (friend.links.includes(checked.link)) return setSaid(i18n.t('friends.linkThere'))
    if (friend.links.length >= MOST_LINKS) return setSaid(i18n.t('friends.linkMost'))
    try {
      await putFriend(store, { ...friend, links: [...friend.links, checked.link] })
      form.reset()
      setSaid(i18n.t('friends.linkAdded'))
    } catch (error) {
      setSaid(i18n.t(`trouble.${troubleOf(error)}.title`))
    }
  }
  return (
    <form className="ask" onSubmit={(event) => void add(event)} noValidate>
      <label htmlFor="link">{i18n.t('friends.link')}</label>
      <div className="field">
        <input
          id="link"
          name="link"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          aria-describedby="link-said"
        />
        <button type="submit">{i18n.t('friends.addLink')}</button>
      </div>
      <output id="link-said">{said}</output>
    </form>
  )
}
