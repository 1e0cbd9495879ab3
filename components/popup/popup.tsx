import { lazy, Suspense, useState } from 'react'
import { usePause } from '../page/use-pause'
import { useReading } from '../page/use-reading'
import { useToday } from '../page/use-today'
import { useTrouble } from '../page/use-trouble'
import { TroubleCard } from '../page/trouble-card'
import { Footer } from './footer'
import { Friends } from './friends'
import { Header } from './header'
import { HeadlineSentence } from './headline-sentence'
import { PauseButton } from './pause-button'
import { Paused } from './paused'
import { readToday, type TodayRead } from './read-today'
import { Talks } from './talks'
import { Today } from './today'
import { useDrawn } from './use-drawn'
import { Week } from './week'

// It knows how plans are spoken of; the first numbers need not wait for it.
const Nudges = lazy(async () => ({ default: (await import('./nudges')).Nudges }))

const DemoBar = lazy(async () => ({ default: (await import('../page/demo-bar')).DemoBar }))
const CheckIn = lazy(async () => ({ default: (await import('./check-in')).CheckIn }))

const NO_LOSSES: TodayRead['losses'] = new Map()

/** The glance: where today went, and the week around it. `first` is what was read before it was drawn. */
export function Popup({ first }: { first: TodayRead | undefined }) {
  const today = useToday()
  const pause = usePause()
  // Once it was used here, the pause control keeps the focus as it changes places.
  const [used, setUsed] = useState(false)
  const noted = useTrouble()
  const reading = useReading((store) => readToday(store, today), [today], first)
  const trouble = reading?.trouble ?? noted
  const read = reading?.value
  const drawn = useDrawn(read !== undefined)
  return (
    <>
      <Header today={today}>{!pause && <PauseButton focus={used} onUse={() => setUsed(true)} />}</Header>
      <main className={reading ? undefined : 'waiting'}>
        {pause && <Paused until={pause.until} today={today} focus={used} onUse={() => setUsed(true)} />}
        {trouble && <TroubleCard trouble={trouble} heading={reading?.trouble ? 'h1' : 'h2'} />}
        {!reading?.trouble && (
          <>
            <HeadlineSentence headline={read?.headline} totals={read?.totals} ladder={read?.ladder} />
            {read && (
              <Suspense>
                <Nudges friends={read.friends} />
              </Suspense>
            )}
            <Today totals={read?.totals} losses={read?.losses ?? NO_LOSSES} first={read?.headline === 'first'} />
            {drawn && (
              <Suspense>
                <CheckIn today={today} />
              </Suspense>
            )}
            {read && <Talks read={read} today={today} />}
            <Week today={today} drawn={drawn} first={read?.headline === 'first'} />
            <Friends friends={read?.friends} />
          </>
        )}
      </main>
      {drawn && (
        <Suspense>
          <DemoBar />
        </Suspense>
      )}
      <Footer />
    </>
  )
}
