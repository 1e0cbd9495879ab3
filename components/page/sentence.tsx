import { i18n } from '@/lib/words/i18n'
import type { Headline } from '@/lib/summaries/headline'
import type { Ladder } from '@/lib/summaries/ladder'
import type { Totals } from '@/lib/summaries/totals'
import { betweenItems, formatCount } from '@/lib/time/format'
import { DATES, WORDS } from './locale'
import { Span } from './span'
import { Words } from './words'

type Props = { headline: Headline | 'week'; totals: Totals; ladder: Ladder }

/** Today, or seven days, in one plain sentence. */
export function Sentence({ headline, totals, ladder }: Props) {
  const { passive, messaging } = totals.activity
  const parts = {
    browsing: <Span ms={passive} />,
    messaging: (
      <em>
        <Span ms={messaging} />
      </em>
    ),
    talk: <Talk ladder={ladder} />,
    total: <Span ms={totals.total} />,
  }
  return <Words of={`headline.${headline}`} parts={parts} />
}

/** Conversations as counts: the real ones first. */
function Talk({ ladder: { real, backAndForths } }: { ladder: Ladder }) {
  const words = (of: 'ladder.real' | 'ladder.backAndForths', count: number) =>
    // A number stays on the line of what it counts.
    i18n.t(of, count, [formatCount(count, DATES)]).replace(/(?<=\d) /, '\u00a0')
  return (
    <>
      {real > 0 && <strong>{words('ladder.real', real)}</strong>}
      {real > 0 && backAndForths > 0 && betweenItems(WORDS)}
      {backAndForths > 0 && <em>{words('ladder.backAndForths', backAndForths)}</em>}
    </>
  )
}
