import { useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { sentenceOf } from '@/lib/card/words'
import type { PlanRow } from '@/lib/model/nudge'
import { allFriends, putFriend } from '@/lib/store/friends'
import { putPlan } from '@/lib/store/plans'
import { troubleOf } from '@/lib/store/trouble'
import { newlyNamed } from '../nudges/newly-named'
import { PageLink } from '../page/page-link'
import { useStore } from '../page/store-context'
import { takeFocus } from '../page/take-focus'
import { useReading } from '../page/use-reading'

const EASY = { kind: 'browsed', minutes: 20, span: 'sitting', site: null } as const satisfies PlanRow['when']

/** Offers the first, easy plan: about a friend of now. Whoever goes on has none, and is not asked again. */
export function FirstPlan() {
  const store = useStore()
  const [said, setSaid] = useState<string>()
  const [made, setMade] = useState(false)
  const friends = useReading(allFriends, [])?.value ?? []
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const known = friends.find(({ id }) => id === data.get('friend'))
    const named = known ? { friend: known } : newlyNamed(String(data.get('name') ?? ''))
    if ('fault' in named) return setSaid(named.fault)
    const { friend } = named
    const whom = { kind: 'friend', id: friend.id } as const
    const plan = { when: EASY, whom }
    try {
      if (!known) await putFriend(store, friend)
      await putPlan(store, {
        ...plan,
        id: crypto.randomUUID(),
        way: 'card',
        on: true,
        changed: Date.now(),
        asked: false,
      })
      setMade(true)
      setSaid(sentenceOf(plan, friend))
    } catch (error) {
      setSaid(i18n.t(`trouble.${troubleOf(error)}.title`))
    }
  }
  return (
    <>
      <p>{i18n.t('welcome.plan')}</p>
      {!made && (
        <form className="first-plan" onSubmit={(event) => void make(event)} noValidate>
          <label htmlFor="plan-name">{i18n.t('welcome.planName')}</label>
          {friends.length > 0 ? (
            <select id="plan-name" name="friend" aria-describedby="plan-said">
              {friends.map((friend) => (
                <option key={friend.id} value={friend.id}>
                  {friend.name}
                </option>
              ))}
            </select>
          ) : (
            <input id="plan-name" name="name" type="text" dir="auto" autoComplete="off" aria-describedby="plan-said" />
          )}
          <button type="submit">{i18n.t('nudges.makeFirst')}</button>
        </form>
      )}
      <output id="plan-said" ref={made ? takeFocus : undefined} tabIndex={-1}>
        {said}
      </output>
      <p className="soft">
        {i18n.t(made ? 'welcome.planMade' : 'welcome.planNot')}{' '}
        <PageLink to="/dashboard.html#/nudges">{i18n.t('nudges.heading')}</PageLink>
      </p>
    </>
  )
}
