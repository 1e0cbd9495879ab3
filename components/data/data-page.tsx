import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { holdingsOf } from '@/lib/store/holdings'
import { TroubleCard } from '../page/trouble-card'
import { useReading } from '../page/use-reading'
import { useTrouble } from '../page/use-trouble'
import { BackupCard } from './backup-card'
import { EraseCard } from './erase-card'
import { ExportCard } from './export-card'
import { ForgetCard } from './forget-card'
import { HoldingsCard } from './holdings-card'
import { ImportCard } from './import-card'
import { SyncCard } from './sync-card'

/** What is stored, and everything one can do with it. */
export function DataPage() {
  // A query that failed does not hear of changes: erasing makes it try again.
  const [erased, setErased] = useState(0)
  const reading = useReading(holdingsOf, [erased])
  const noted = useTrouble()
  const trouble = reading?.trouble ?? noted
  return (
    <>
      <h1>{i18n.t('data.heading')}</h1>
      <p className="lead">{i18n.t('data.lead')}</p>
      <div className="cards">
        {trouble && <TroubleCard trouble={trouble} />}
        {!reading?.trouble && (
          <>
            <HoldingsCard holdings={reading?.value} />
            <ExportCard />
            <ImportCard key={erased} />
            <BackupCard />
            <SyncCard />
            <ForgetCard />
          </>
        )}
        <EraseCard onErased={() => setErased(erased + 1)} />
      </div>
    </>
  )
}
