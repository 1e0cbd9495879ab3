import { useId, useRef, useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { allFriends, putFriend, removeFriend } from '@/lib/store/friends'
import { troubleOf } from '@/lib/store/trouble'
import { newlyNamed } from '../nudges/newly-named'
import { Face } from '../friends/face'
import { useStore } from '../page/store-context'
import { useReading } from '../page/use-reading'

/** So many are enough to begin with. */
const ENOUGH = 3

/** One to three people who matter, by the names that the person gives them. */
export function FirstPeople() {
  const store = useStore()
  const id = useId()
  const [fault, setFault] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const friends = useReading(allFriends, [])?.value ?? []
  const fails = (error: unknown) => setFault(i18n.t(`trouble.${troubleOf(error)}.title`))
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const named = newlyNamed(String(new FormData(form).get('name') ?? ''))
    if ('fault' in named) return setFault(named.fault)
    setFault(undefined)
    form.reset()
    if (friends.length + 1 >= ENOUGH) list.current?.focus()
    putFriend(store, named.friend).catch(fails)
  }
  return (
    <>
      <p>{i18n.t('welcome.people')}</p>
      <ul className="first-people" ref={list} tabIndex={-1} aria-label={i18n.t('welcome.peopleHeading')}>
        {friends.map((friend) => (
          <li key={friend.id}>
            <Face name={friend.name} />
            <bdi>{friend.name}</bdi>
            <button
              type="button"
              className="quiet"
              aria-label={i18n.t('welcome.takeOut', { name: friend.name })}
              onClick={() => {
                list.current?.focus()
                removeFriend(store, friend.id).catch(fails)
              }}
            >
              {i18n.t('friends.remove')}
            </button>
          </li>
        ))}
      </ul>
      {friends.length < ENOUGH && (
        <form className="first-plan" onSubmit={add} noValidate>
          <label htmlFor={id}>{i18n.t('friends.name')}</label>
          <input
            id={id}
            ref={input}
            name="name"
            type="text"
            dir="auto"
            autoComplete="off"
            aria-describedby={`${id}-said`}
          />
          <button type="submit">{i18n.t('friends.add')}</button>
        </form>
      )}
      <output id={`${id}-said`}>{fault}</output>
      <p className="soft">{i18n.t('welcome.peopleWhat')}</p>
    </>
  )
}
