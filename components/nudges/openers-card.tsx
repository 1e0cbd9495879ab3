import { useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { givenOpeners } from '@/lib/card/words'
import type { NudgeRules } from '@/lib/model/nudge'
import { MOST_OPENER, MOST_OPENERS } from '@/lib/nudges/rules'
import { changeRules } from '@/lib/store/plans'
import { useStore } from '../page/store-context'
import { useDo } from '../page/use-said'

/** Words to begin with, as a card offers them: those that Closer knows, and the person's own. */
export function OpenersCard({ rules }: { rules: NudgeRules }) {
  const store = useStore()
  const act = useDo()
  const [said, setSaid] = useState<string>()
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const text = String(new FormData(form).get('opener') ?? '').trim()
    if (text === '') return setSaid(i18n.t('nudges.openerEmpty'))
    if (text.length > MOST_OPENER) return setSaid(i18n.t('nudges.openerLong'))
    if (rules.openers.length >= MOST_OPENERS) return setSaid(i18n.t('nudges.openerMost'))
    void changeRules(store, ({ openers }) => ({ openers: [...new Set([...openers, text])] })).then(() => {
      form.reset()
      setSaid(i18n.t('nudges.openerAdded'))
    })
  }
  const remove = (opener: string) =>
    act(async () => {
      const place = rules.openers.indexOf(opener)
      await changeRules(store, ({ openers }) => ({ openers: openers.filter((other) => other !== opener) }))
      const undo = () => changeRules(store, ({ openers }) => ({ openers: openers.toSpliced(place, 0, opener) }))
      return { words: i18n.t('nudges.openerRemoved'), undo }
    })
  return (
    <section className="card" aria-labelledby="openers">
      <h2 id="openers">{i18n.t('card.openers')}</h2>
      <p className="soft">{i18n.t('nudges.openersWhat')}</p>
      <ul className="openers">
        {givenOpeners().map((opener) => (
          <li key={opener}>{opener}</li>
        ))}
        {rules.openers.map((opener) => (
          <li key={opener}>
            <bdi>{opener}</bdi>
            <button type="button" className="quiet" onClick={() => remove(opener)}>
              {i18n.t('friends.remove')}
              <span className="hidden-text"> {opener}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="opener-form" onSubmit={add} noValidate>
        <label htmlFor="opener">{i18n.t('nudges.opener')}</label>
        <input id="opener" name="opener" type="text" dir="auto" autoComplete="off" aria-describedby="opener-said" />
        <button type="submit">{i18n.t('friends.add')}</button>
        <output id="opener-said" className="note">
          {said}
        </output>
      </form>
    </section>
  )
}
