import { lazy, Suspense } from 'react'
import { i18n } from '#i18n'
import { Elsewhere } from './elsewhere'
import { Ladder } from './ladder'
import type { TodayRead } from './read-today'
import { useOpenThread } from './use-open-thread'

// Both are seldom needed, and know every site.
const HowWasIt = lazy(async () => ({ default: (await import('./how-was-it')).HowWasIt }))
const WhoIsThis = lazy(async () => ({ default: (await import('./who-is-this')).WhoIsThis }))

/** What waits for an answer, and where the time went on the ladder. */
export function Talks({ read: { ladder, friends, waiting, headline } }: { read: TodayRead }) {
  const open = useOpenThread()
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
          <h2 id="ladder">{i18n.t('ladder.heading')}</h2>
          <Ladder ladder={ladder} />
          <Elsewhere friends={friends} />
        </section>
      )}
    </>
  )
}
