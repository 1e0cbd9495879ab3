import { i18n } from '@/lib/words/i18n'
import { SITES } from '@/lib/sites/registry'
import { formatList } from '@/lib/time/format'
import { DATES } from '../page/locale'

const SEEN = ['passive', 'reacting', 'posting', 'messaging'] as const

export function Seen() {
  const sites = formatList(
    SITES.map((site) => site.name),
    DATES,
  )
  return (
    <>
      <p>{i18n.t('welcome.seen', { sites })}</p>
      <dl className="seen">
        {SEEN.map((activity) => (
          <div key={activity}>
            <dt>
              <span className={`swatch fill ${activity}`} aria-hidden="true" /> {i18n.t(`activity.${activity}`)}
            </dt>
            <dd>{i18n.t(`welcome.${activity}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{i18n.t('welcome.presence')}</p>
    </>
  )
}
