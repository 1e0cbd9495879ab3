import { i18n } from '@/lib/words/i18n'
import { formatShare, type formatSpan } from '@/lib/time/format'
import type { Part } from '@/lib/summaries/parts'
import { WORDS } from '../page/locale'
import { Span } from '../page/span'

type Props = { parts: Part[]; format?: typeof formatSpan }

/** What a bar of activities says, in words. What there is none of is left out if it is only a remainder. */
export function ActivityLegend({ parts, format }: Props) {
  const shown = parts.filter(({ name, ms }) => ms > 0 || (name !== 'other' && name !== 'unknown'))
  return (
    <dl className="legend">
      {shown.map(({ name, ms, share }) => (
        <div key={name} className={ms === 0 ? 'nothing' : undefined}>
          <dt>
            <span className={`swatch fill ${name}`} aria-hidden="true" />
            <span className="name">
              {i18n.t(`activity.${name}`)} <small>{i18n.t(`activityHint.${name}`)}</small>
            </span>
          </dt>
          <dd className="span">
            {name === 'unknown' ? formatShare(share, WORDS) : <Span ms={ms} {...(format && { format })} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
