import { useState } from 'react'
import { headlineOf } from '@/lib/summaries/headline'
import { totalsOf } from '@/lib/summaries/totals'
import { countsBetween, isEmpty } from '@/lib/store/queries'
import type { Store } from '@/lib/store/db'
import { usePause } from '../page/use-pause'
import { useReading } from '../page/use-reading'
import { useToday } from '../page/use-today'
import { useTrouble } from '../page/use-trouble'
import { TroubleCard } from '../page/trouble-card'
import { Footer } from './footer'
import { Friends } from './friends'
import { Header } from './header'
import { HeadlineSentence } from './headline-sentence'
import { PauseMenu } from './pause-menu'
import { Paused } from './paused'
import { Today } from './today'
import { Week } from './week'

async function readToday(store: Store, day: string) {
  const totals = totalsOf(await countsBetween(store, day, day))
  const counted = totals.total > 0 || !(await isEmpty(store))
  return { totals, headline: headlineOf(totals, counted) }
}

/** The glance: where today went, and the week around it. */
export function Popup() {
  const today = useToday()
  const pause = usePause()
  // Once it was used here, the pause control keeps the focus as it changes places.
  const [used, setUsed] = useState(false)
  const noted = useTrouble()
  const reading = useReading((store) => readToday(store, today), [today])
  const trouble = reading?.trouble ?? noted
  const read = reading?.value
  return (
    <>
      <Header today={today}>{!pause && <PauseMenu focus={used} onUse={() => setUsed(true)} />}</Header>
      <main className={reading ? undefined : 'waiting'}>
        {pause && <Paused until={pause.until} today={today} focus={used} onUse={() => setUsed(true)} />}
        {trouble && <TroubleCard trouble={trouble} heading={reading?.trouble ? 'h1' : 'h2'} />}
        {!reading?.trouble && (
          <>
            <HeadlineSentence headline={read?.headline} totals={read?.totals} />
            <Today totals={read?.totals} first={read?.headline === 'first'} />
            <Week today={today} wanted={read !== undefined} first={read?.headline === 'first'} />
            <Friends />
          </>
        )}
      </main>
      <Footer />
    </>
  )
}
