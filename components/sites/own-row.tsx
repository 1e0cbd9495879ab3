import { i18n } from '@/lib/words/i18n'
import { askToLookAt } from '@/lib/store/permission'
import { removeSite } from '@/lib/store/sites'
import { SiteHealth } from './site-health'
import { SiteRow } from './site-row'
import type { Today } from './today'
import { useAllowed } from './use-allowed'

type Props = { host: string; off: boolean; today: Today; onRemoved: () => void }

/** A site that the person added. What it runs on is not known here: its pages tell the worker, and nobody else. */
const GIVES = { likes: true, sends: true, receives: true }

export function OwnRow({ host, off, today, onRemoved }: Props) {
  const allowed = useAllowed(host)
  const site = { id: host, name: host, gives: GIVES }
  const about = allowed ? (
    <>
      <p className="soft">{i18n.t('sites.ownCounts')}</p>
      <SiteHealth site={site} off={off} today={today} />
    </>
  ) : (
    <p>{i18n.t('sites.notAllowed')}</p>
  )
  return (
    <SiteRow site={site} off={off} today={today} about={about}>
      <div className="site-deeds">
        {!allowed && (
          <button type="button" className="main" onClick={() => void askToLookAt(host)}>
            {i18n.t('sites.allow')}
          </button>
        )}
        <button
          type="button"
          aria-label={i18n.t('sites.removeOf', { site: host })}
          onClick={() => void removeSite(host).then(onRemoved)}
        >
          {i18n.t('sites.remove')}
        </button>
      </div>
    </SiteRow>
  )
}
