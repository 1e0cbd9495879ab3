import { i18n } from '@/lib/words/i18n'
import type { Holdings } from '@/lib/store/holdings'
import { formatCount, formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { LatestRows } from './latest-rows'
import { RoomUsed } from './room'

const KINDS = ['time', 'acts', 'talks', 'own', 'sightings'] as const

/** How much is stored since when, and what each kind of row says. */
export function HoldingsCard({ holdings }: { holdings: Holdings | undefined }) {
  return (
    <section className="card" aria-labelledby="what">
      <h2 id="what">{i18n.t('data.whatHeading')}</h2>
      <Figures holdings={holdings} />
      <RoomUsed />
      <dl className="kinds">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{i18n.t(`data.${kind}Name`)}</dt>
            <dd>{i18n.t(`data.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{i18n.t('data.never')}</p>
      <LatestRows />
    </section>
  )
}

function Figures({ holdings }: { holdings: Holdings | undefined }) {
  if (!holdings) return <p className="figures">&nbsp;</p>
  const { days, since, rows } = holdings
  const all = rows.attention + rows.acts + rows.sightings
  if (!since) return <p className="figures">{i18n.t('data.nothing')}</p>
  const figures = [
    [formatCount(days, DATES), i18n.t('data.days', days)],
    [formatCount(all, DATES), i18n.t('data.rows', all)],
    [formatDay(since, 'date', DATES), i18n.t('data.since')],
  ]
  return (
    <dl className="figures">
      {figures.map(([figure, words]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
