import { lazy, Suspense } from 'react'
import { i18n } from '@/lib/words/i18n'

const WeekFigure = lazy(() => import('../charts/week-figure').then((m) => ({ default: m.WeekFigure })))

/** The seven days that end today. Loaded once the numbers above are drawn, into a place kept for it. */
export function Week({ today, drawn, first }: { today: string; drawn: boolean; first: boolean }) {
  const place = <div className="week-place" />
  return (
    <section className="card" aria-labelledby="week">
      <h2 id="week">{i18n.t('popup.week')}</h2>
      {first ? (
        <p className="soft small">{i18n.t('week.first')}</p>
      ) : drawn ? (
        <Suspense fallback={place}>
          <WeekFigure today={today} place={place} />
        </Suspense>
      ) : (
        place
      )}
    </section>
  )
}
