import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { isTracker, TRACKERS } from '@/lib/model/merge'
import type { Store } from '@/lib/store/db'
import { forgetDay, forgetHistory, forgetPerson, forgetSite } from '@/lib/store/forget'
import { allFriends } from '@/lib/store/friends'
import { importedTrackers, sitesWithCounts } from '@/lib/store/holdings'
import { tellOfPlans } from '@/lib/store/plans'
import { siteById } from '@/lib/sites/registry'
import { formatCount } from '@/lib/time/format'
import { syncArea } from '@/lib/sync/area'
import { runSync } from '@/lib/sync/run'
import { DATES } from '../page/locale'
import { useStore } from '../page/store-context'
import { useReading } from '../page/use-reading'
import { useToday } from '../page/use-today'
import { AskFirst } from './ask-first'

const KINDS = ['day', 'site', 'person', 'history'] as const
type Kind = (typeof KINDS)[number]

const readNamed = async (store: Store) => ({
  site: (await sitesWithCounts(store)).map((id) => ({ id, name: siteById(id)?.name ?? id })),
  person: (await allFriends(store)).map(({ id, name }) => ({ id, name })),
  history: (await importedTrackers(store)).map((id) => ({ id, name: TRACKERS[id] })),
})

const forgetOne = (store: Store, kind: Kind, id: string, now: number): Promise<number> => {
  if (kind === 'history') return isTracker(id) ? forgetHistory(store, id, now) : Promise.resolve(0)
  return { day: forgetDay, site: forgetSite, person: forgetPerson }[kind](store, id, now)
}

/** Forgets one day, one site or one friend, for good and everywhere. */
export function ForgetCard() {
  const store = useStore()
  const today = useToday()
  const named = useReading(readNamed, [])?.value
  const [kind, setKind] = useState<Kind>('day')
  const [which, setWhich] = useState('')
  const [gone, setGone] = useState<number>()
  const choices = kind === 'day' ? undefined : named?.[kind]
  const chosen = kind === 'day' || choices?.some(({ id }) => id === which) ? which : (choices?.[0]?.id ?? '')

  const forget = async () => {
    const now = Date.now()
    setGone(await forgetOne(store, kind, chosen, now))
    await tellOfPlans()
    await runSync(store, syncArea, now)
  }

  return (
    <section className="card deed" aria-labelledby="forget">
      <h2 id="forget">{i18n.t('forget.heading')}</h2>
      <p>{i18n.t('forget.what')}</p>
      <div className="field-form">
        <div className="field">
          <select
            aria-label={i18n.t('forget.kind')}
            value={kind}
            onChange={({ currentTarget }) => {
              setKind(currentTarget.value as Kind)
              setWhich('')
              setGone(undefined)
            }}
          >
            {KINDS.filter((one) => one !== 'history' || (named?.history.length ?? 0) > 0).map((one) => (
              <option key={one} value={one}>
                {i18n.t(`forget.${one}`)}
              </option>
            ))}
          </select>
          {choices ? (
            <select
              aria-label={i18n.t(`forget.${kind}`)}
              value={chosen}
              onChange={({ currentTarget }) => setWhich(currentTarget.value)}
            >
              {choices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <input
              type="date"
              aria-label={i18n.t('forget.day')}
              value={which}
              max={today}
              onChange={({ currentTarget }) => setWhich(currentTarget.value)}
            />
          )}
        </div>
      </div>
      <AskFirst
        button={i18n.t('forget.button')}
        question={i18n.t('forget.question')}
        yes={i18n.t('forget.yes')}
        no={i18n.t('forget.no')}
        disabled={chosen === ''}
        onYes={() => void forget()}
      >
        <p>{i18n.t(`forget.all.${kind}`)}</p>
        <p>{i18n.t('forget.forGood')}</p>
      </AskFirst>
      <output>{gone !== undefined && i18n.t('forget.gone', gone, [formatCount(gone, DATES)])}</output>
    </section>
  )
}
