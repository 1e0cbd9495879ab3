import type { Headline } from '@/lib/summaries/headline'
import type { Ladder } from '@/lib/summaries/ladder'
import type { Totals } from '@/lib/summaries/totals'
import { Sentence } from '../page/sentence'

type Props = { headline: Headline | undefined; totals: Totals | undefined; ladder: Ladder | undefined }

/** The day in one plain sentence. Keeps its place while it is read. */
export function HeadlineSentence({ headline, totals, ladder }: Props) {
  if (!headline || !totals || !ladder) return <h1 aria-hidden="true">&nbsp;</h1>
  return (
    <h1>
      <Sentence headline={headline} totals={totals} ladder={ladder} />
    </h1>
  )
}
