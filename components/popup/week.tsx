import { lazy, Suspense, useEffect, useState } from 'react'
import { i18n } from '@/lib/words/i18n'

const WeekFigure = lazy(() => import('../charts/week-figure').then((m) => ({ default: m.WeekFigure })))

/** The seven days that end today. Loaded once the numbers above are drawn, into a place kept for it. */
export function Week({ today, wanted, first }: { today: string; wanted: boolean; first: boolean }) {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    if (!wanted || drawn) return undefined
    // Two frames on, what was read has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, drawn])
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
