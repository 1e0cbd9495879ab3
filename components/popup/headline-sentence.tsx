import type { Headline } from '@/lib/summaries/headline'
import type { Totals } from '@/lib/summaries/totals'
import { Span } from '../page/span'
import { Words } from '../page/words'

type Props = { headline: Headline | undefined; totals: Totals | undefined }

/** The day in one plain sentence. Keeps its place while it is read. */
export function HeadlineSentence({ headline, totals }: Props) {
  if (!headline || !totals) return <h1 aria-hidden="true">&nbsp;</h1>
  const { passive, messaging } = totals.activity
  const parts = {
    browsing: <Span ms={passive} />,
    messaging: (
      <em>
        <Span ms={messaging} />
      </em>
    ),
    total: <Span ms={totals.total} />,
  }
  return (
    <h1>
      <Words of={`headline.${headline}`} parts={parts} />
    </h1>
  )
}
