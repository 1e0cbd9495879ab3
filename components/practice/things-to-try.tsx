import { i18n } from '@/lib/words/i18n'
import type { DaysOfCounts } from '@/lib/model/counts'
import type { Totals } from '@/lib/summaries/totals'

type Seen = { counts: DaysOfCounts; totals: Totals }

const THINGS = [
  ['practice.try.scroll', ({ totals }) => totals.activity.passive >= 5_000],
  ['practice.try.like', ({ totals }) => totals.acts.like > 0],
  ['practice.try.comment', ({ totals }) => totals.acts.comment > 0],
  ['practice.try.reel', ({ counts }) => counts.attention.some((row) => row.surface === 'shorts')],
  ['practice.try.message', ({ totals }) => totals.acts['message-sent'] > 0],
  ['practice.try.away', () => false],
] as const satisfies readonly (readonly [string, (seen: Seen) => boolean])[]

/** What there is to try; what Closer has seen is ticked. */
export function ThingsToTry(seen: Seen) {
  return (
    <>
      <h3>{i18n.t('practice.try.heading')}</h3>
      <ul className="things">
        {THINGS.map(([words, isSeen]) => {
          const done = isSeen(seen)
          return (
            <li key={words}>
              <svg
                viewBox="0 0 16 16"
                width="16"
                height="16"
                aria-hidden="true"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.6"
              >
                <circle cx="8" cy="8" r="7" strokeDasharray={done ? undefined : '2.5 2.5'} />
                {done && <path d="m4.8 8.2 2.3 2.3 4.2-4.8" />}
              </svg>
              <span>
                {i18n.t(words)}
                {done && <span className="hidden-text"> {i18n.t('practice.try.done')}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
