import { useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { checkName } from '@/lib/friends/check'
import { newFriend } from '@/lib/friends/new-friend'
import type { Relation } from '@/lib/model/talk'
import { putFriend } from '@/lib/store/friends'
import { troubleOf } from '@/lib/store/trouble'
import { useStore } from '../page/store-context'
import { RelationChoice } from './relation-choice'

/** A name is all it takes; everything else can be said later, or never. */
export function AddFriend() {
  const store = useStore()
  const [said, setSaid] = useState<string>()
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const checked = checkName(String(data.get('name') ?? ''))
    if ('fault' in checked) return setSaid(i18n.t(`friends.nameFault.${checked.fault}`))
    const { name } = checked
    try {
      await putFriend(store, { ...newFriend(name), relation: data.get('relation') as Relation })
      form.reset()
      setSaid(i18n.t('friends.added', { name }))
    } catch (error) {
      setSaid(i18n.t(`trouble.${troubleOf(error)}.title`))
    }
  }
  return (
    <section className="card" aria-labelledby="add-friend">
      <h2 id="add-friend">{i18n.t('friends.addHeading')}</h2>
      <form className="ask" onSubmit={(event) => void add(event)} noValidate>
        <label htmlFor="name">{i18n.t('friends.name')}</label>
        <input id="name" name="name" type="text" dir="auto" autoComplete="off" aria-describedby="name-said" />
        <RelationChoice relation="unsaid" />
        <button type="submit" className="main">
          {i18n.t('friends.add')}
        </button>
        <output id="name-said">{said}</output>
      </form>
    </section>
  )
}
