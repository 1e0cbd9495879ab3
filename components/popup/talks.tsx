import { lazy, Suspense, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { Ladder } from '../ladder/ladder'
import { WeekLadder } from '../ladder/week-ladder'
import { Elsewhere } from './elsewhere'
import type { TodayRead } from './read-today'
import { useOpenThread } from './use-open-thread'

// Both are seldom needed, and know every site.
const HowWasIt = lazy(async () => ({ default: (await import('../talks/how-was-it')).HowWasIt }))
const WhoIsThis = lazy(async () => ({ default: (await import('./who-is-this')).WhoIsThis }))

const SPANS = ['today', 'week'] as const

/** What waits for an answer, and where the time went on the ladder, today or in the week that ends today. */
export function Talks({ read, today }: { read: TodayRead; today: string }) {
  const { ladder, friends, waiting, headline } = read
  const open = useOpenThread()
  const [span, setSpan] = useState<(typeof SPANS)[number]>('today')
  const isNamed = open && friends.some(({ threads }) => threads.includes(open.thread))
  return (
    <>
      <Suspense>
        {waiting.map(({ talk, friend }) => (
          <HowWasIt key={talk.id} talk={talk} friend={friend} />
        ))}
        {open && !isNamed && <WhoIsThis open={open} friends={friends} />}
      </Suspense>
      {headline !== 'first' && (
        <section className="card" aria-labelledby="ladder">
          <div className="spans">
            <h2 id="ladder">{i18n.t('ladder.heading')}</h2>
            <div role="group" aria-labelledby="ladder">
              {SPANS.map((value) => (
                <button key={value} type="button" aria-pressed={span === value} onClick={() => setSpan(value)}>
                  {i18n.t(`popup.${value}`)}
                </button>
              ))}
            </div>
          </div>
          {span === 'week' ? <WeekLadder today={today} /> : <Ladder ladder={ladder} />}
          <Elsewhere friends={friends} />
        </section>
      )}
    </>
  )
}
