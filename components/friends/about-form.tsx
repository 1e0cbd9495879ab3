import { useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { checkName, MOST_NOTE } from '@/lib/friends/check'
import type { Cadence, FriendRow, Relation } from '@/lib/model/talk'
import { putFriend } from '@/lib/store/friends'
import { troubleOf } from '@/lib/store/trouble'
import { useStore } from '../page/store-context'
import { RelationChoice } from './relation-choice'
import { OFTEN } from './words'

const CADENCES = ['week', 'two-weeks', 'month', 'season'] as const

/** What the person says of a friend. Nothing is kept before it is saved. */
export function AboutForm({ friend }: { friend: FriendRow }) {
  const store = useStore()
  const [said, setSaid] = useState<string>()
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const checked = checkName(String(data.get('name') ?? ''))
    if ('fault' in checked) return setSaid(i18n.t(`friends.nameFault.${checked.fault}`))
    const changed = {
      ...friend,
      name: checked.name,
      relation: data.get('relation') as Relation,
      cadence: data.get('cadence') as Cadence,
      note: String(data.get('note') ?? '').trim(),
    }
    await putFriend(store, changed).then(
      () => setSaid(i18n.t('friends.saved')),
      (error: unknown) => setSaid(i18n.t(`trouble.${troubleOf(error)}.title`)),
    )
  }
  return (
    <section className="card" aria-labelledby="about">
      <h2 id="about">{i18n.t('friends.aboutHeading')}</h2>
      <form className="ask" onSubmit={(event) => void save(event)} onInput={() => setSaid(undefined)} noValidate>
        <label htmlFor="name">{i18n.t('friends.name')}</label>
        <input
          id="name"
          name="name"
          type="text"
          dir="auto"
          autoComplete="off"
          key={friend.name}
          defaultValue={friend.name}
          aria-describedby="about-said"
        />
        <RelationChoice relation={friend.relation} />
        <label htmlFor="cadence">{i18n.t('friends.cadence')}</label>
        <select id="cadence" name="cadence" defaultValue={friend.cadence} aria-describedby="cadence-what">
          <option value="none">{i18n.t('friends.cadenceNone')}</option>
          {CADENCES.map((cadence) => (
            <option key={cadence} value={cadence}>
              {i18n.t(`friends.often.${OFTEN[cadence]}`)}
            </option>
          ))}
        </select>
        <p id="cadence-what" className="soft small">
          {i18n.t('friends.cadenceWhat')}
        </p>
        <label htmlFor="note">{i18n.t('friends.note')}</label>
        <textarea
          id="note"
          name="note"
          dir="auto"
          rows={4}
          maxLength={MOST_NOTE}
          key={friend.note}
          defaultValue={friend.note}
          aria-describedby="note-hint"
        />
        <p id="note-hint" className="soft small">
          {i18n.t('friends.noteHint')}
        </p>
        <button type="submit" className="main">
          {i18n.t('friends.save')}
        </button>
        <output id="about-said">{said}</output>
      </form>
    </section>
  )
}
