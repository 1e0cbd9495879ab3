import { i18n } from '@/lib/words/i18n'
import { SITES } from '@/lib/sites/registry'
import { switchSite } from '@/lib/store/sites'
import { useSites } from '../sites/use-sites'

/** The sites that Closer counts, each to be left out with one press. */
export function PickSites() {
  const choices = useSites()
  return (
    <div className="chips" role="group" aria-label={i18n.t('welcome.sites')}>
      {SITES.map((site) => {
        const isOn = !choices?.off.includes(site.id)
        return (
          <button
            key={site.id}
            type="button"
            className="chip"
            aria-pressed={isOn}
            onClick={() => void switchSite(site.id, !isOn)}
          >
            {site.name}
          </button>
        )
      })}
    </div>
  )
}
