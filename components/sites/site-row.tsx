import { useId, type ReactNode } from 'react'
import { i18n } from '@/lib/words/i18n'
import { switchSite } from '@/lib/store/sites'
import { wordsForReads, type ShownSite } from './reads'
import { SiteHealth } from './site-health'
import type { Today } from './today'

type Row = { site: ShownSite; off: boolean; today: Today; about?: ReactNode; children?: ReactNode }

/** One site: its switch, what Closer counts there, and how well that goes today. */
export function SiteRow({ site, off, today, about, children }: Row) {
  const name = useId()
  return (
    <li className="site">
      <div className="site-head">
        <h3 id={name}>{site.name}</h3>
        <input
          type="checkbox"
          role="switch"
          aria-labelledby={name}
          aria-checked={!off}
          checked={!off}
          onChange={({ currentTarget }) => void switchSite(site.id, currentTarget.checked)}
        />
      </div>
      {about ?? (
        <>
          <p className="soft">{i18n.t('sites.counts', { what: wordsForReads(site.gives) })}</p>
          <SiteHealth site={site} off={off} today={today} />
        </>
      )}
      {children}
    </li>
  )
}
