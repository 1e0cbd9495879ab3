import { i18n } from '@/lib/words/i18n'
import { MOST_BYTES } from '@/lib/exchange/format'
import type { Refusal } from '@/lib/exchange/parse-import'
import type { Fault } from '@/lib/exchange/parts'
import type { Merged } from '@/lib/store/merge'
import { formatCount, formatSpan } from '@/lib/time/format'
import { DATES, WORDS } from '../page/locale'
import type { ImportOutcome } from './import-file'

/** What came of an import: what was added, or why nothing was and in which line. */
export function ImportResult({ outcome }: { outcome: ImportOutcome }) {
  if ('merged' in outcome) return wordsForMerged(outcome.merged)
  return (
    <>
      <b>{i18n.t('data.refused')}</b>
      <br />
      {'refused' in outcome ? wordsForRefusal(outcome.refused) : wordsForFailure(outcome.failed)}
    </>
  )
}

function wordsForMerged({ ms, acts, days, talks }: Merged): string {
  if (days === 0 && talks > 0) return i18n.t('data.importedTalks')
  if (days === 0) return i18n.t('data.importedNothing')
  return i18n.t('data.imported', {
    time: formatSpan(ms, WORDS),
    acts: i18n.t('data.importedActs', acts, [formatCount(acts, DATES)]),
    days: i18n.t('data.importedDays', days, [formatCount(days, DATES)]),
  })
}

function wordsForRefusal({ fault, line, key = '' }: Refusal): string {
  // Some of the sentences have no {key} in them, which the types would tell apart.
  const say = i18n.t as (name: `fault.${Fault}`, named: { key: string }) => string
  const words = say(`fault.${fault}`, { key: key.slice(0, 60) })
  return i18n.t('fault.line', { line: formatCount(line, DATES), fault: words })
}

function wordsForFailure(failed: 'tooBig' | 'notReadable' | 'notStored'): string {
  if (failed !== 'tooBig') return i18n.t(`fault.${failed}`)
  const most = new Intl.NumberFormat(WORDS, { style: 'unit', unit: 'megabyte' }).format(MOST_BYTES / 1e6)
  return i18n.t('fault.tooBig', { most })
}
