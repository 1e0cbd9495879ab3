import { i18n } from '@/lib/words/i18n'
import { SITES } from '@/lib/sites/registry'
import { countsBetween } from '@/lib/store/queries'
import { lossesOf } from '@/lib/summaries/health'
import { TroubleCard } from '../page/trouble-card'
import { useReading } from '../page/use-reading'
import { useToday } from '../page/use-today'
import { OwnSites } from './own-sites'
import { SiteRow } from './site-row'
import type { Today } from './today'
import { useSites } from './use-sites'

/** Every site that Closer reads: switched on or off, how well it reads today, and sites of the person's own. */
export function SitesPage() {
  const choices = useSites()
  const day = useToday()
  const reading = useReading((store) => countsBetween(store, day, day), [day])
  const today: Today = { day, counts: reading?.value, losses: lossesOf(reading?.value?.sightings ?? []) }
  return (
    <>
      <h1>{i18n.t('sites.heading')}</h1>
      <p className="lead">{i18n.t('sites.lead')}</p>
      {choices && (
        <div className="cards">
          {reading?.trouble && <TroubleCard trouble={reading.trouble} />}
          <section className="card" aria-labelledby="known">
            <h2 id="known">{i18n.t('sites.knownHeading')}</h2>
            <ul className="sites">
              {SITES.map((site) => (
                <SiteRow key={site.id} site={site} off={choices.off.includes(site.id)} today={today} />
              ))}
            </ul>
          </section>
          <OwnSites choices={choices} today={today} />
        </div>
      )}
    </>
  )
}
