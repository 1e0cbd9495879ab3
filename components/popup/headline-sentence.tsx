import { i18n } from '#i18n'
import { formatCount } from '@/lib/time/format'
import type { Headline } from '@/lib/summaries/headline'
import type { Ladder } from '@/lib/summaries/ladder'
import type { Totals } from '@/lib/summaries/totals'
import { DATES } from '../page/locale'
import { Span } from '../page/span'
import { Words } from '../page/words'

type Props = { headline: Headline | undefined; totals: Totals | undefined; ladder: Ladder | undefined }

/** The day in one plain sentence. Keeps its place while it is read. */
export function HeadlineSentence({ headline, totals, ladder }: Props) {
  if (!headline || !totals || !ladder) return <h1 aria-hidden="true">&nbsp;</h1>
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
  return (
    <h1>
      <Words of={`headline.${headline}`} parts={parts} />
    </h1>
  )
}

/** Conversations as counts: the real ones first. */
function Talk({ ladder: { real, backAndForths } }: { ladder: Ladder }) {
  const words = (of: 'ladder.real' | 'ladder.backAndForths', count: number) =>
    i18n.t(of, count, [formatCount(count, DATES)])
  return (
    <>
      {real > 0 && <strong>{words('ladder.real', real)}</strong>}
      {real > 0 && backAndForths > 0 && ', '}
      {backAndForths > 0 && <em>{words('ladder.backAndForths', backAndForths)}</em>}
    </>
  )
}
