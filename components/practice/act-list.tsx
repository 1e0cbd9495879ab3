import { i18n } from '@/lib/words/i18n'
import type { Totals } from '@/lib/summaries/totals'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'

const KINDS = [
  ['like', 'practice.likes'],
  ['unlike', 'practice.unlikes'],
  ['comment', 'practice.comments'],
  ['message-sent', 'practice.sent'],
  ['message-received', 'practice.received'],
] as const

/** Things done on the practice page, as counts. */
export function ActList({ acts }: { acts: Totals['acts'] }) {
  return (
    <dl className="acts">
      {KINDS.map(([kind, words]) => (
        <div key={kind} className={acts[kind] === 0 ? 'nothing' : undefined}>
          <dt>{i18n.t(words)}</dt>
          <dd>{formatCount(acts[kind], DATES)}</dd>
        </div>
      ))}
    </dl>
  )
}
