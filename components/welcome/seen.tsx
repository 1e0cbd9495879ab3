import { i18n } from '@/lib/words/i18n'
import { PickSites } from './pick-sites'

const SEEN = ['passive', 'reacting', 'posting', 'messaging'] as const

export function Seen() {
  return (
    <>
      <p>{i18n.t('welcome.seen')}</p>
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
      <p>{i18n.t('welcome.pick')}</p>
      <PickSites />
    </>
  )
}
