import { i18n } from '@/lib/words/i18n'
import { ORDER } from '../page/health-note'
import { Words } from '../page/words'
import { ReportButton } from './report-button'
import { wordsForReads, type ShownSite } from './reads'
import type { Today } from './today'

/** How well a site can be read today, what still can where something is lost, and the means to tell us. */
export function SiteHealth({ site, off, today }: { site: ShownSite; off: boolean; today: Today }) {
  if (off) return <p className="state">{i18n.t('sites.off')}</p>
  const lost = today.losses.get(site.id)
  if (!today.counts) return <p className="state">&nbsp;</p>
  if (!lost) return <p className="state">{i18n.t(isSeen(site.id, today.counts) ? 'sites.well' : 'sites.nothing')}</p>
  return (
    <div className="lost">
      {ORDER.filter((loss) => lost.includes(loss)).map((loss) => (
        <p key={loss}>
          <Words of={`health.${loss}`} parts={{ site: site.name }} />
        </p>
      ))}
      <p>{i18n.t('sites.still', { what: wordsForReads(site.gives, lost) })}</p>
      <ReportButton site={site} day={today.day} seen={today.counts.sightings.find((row) => row.site === site.id)} />
    </div>
  )
}

const isSeen = (id: string, { attention, acts, sightings }: NonNullable<Today['counts']>) =>
  [attention, acts, sightings].some((rows) => rows.some(({ site }) => site === id))
