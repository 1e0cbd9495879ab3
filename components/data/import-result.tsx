import { i18n } from '@/lib/words/i18n'
import { MOST_BYTES } from '@/lib/exchange/format'
import type { History } from '@/lib/exchange/history'
import type { Refusal } from '@/lib/exchange/parse-import'
import type { Fault } from '@/lib/exchange/parts'
import { TRACKERS } from '@/lib/model/merge'
import type { Merged } from '@/lib/store/merge'
import { formatCount, formatItems, formatSpan } from '@/lib/time/format'
import { DATES, WORDS } from '../page/locale'
import type { Failure } from './import-file'

/** Whether a merge brings nothing at all. */
export const isNothing = ({ days, months, talks, removed, settings, changed }: Merged): boolean =>
  days + months + talks + removed + settings + changed === 0

type Props = { merged: Merged; from?: History['from'] | undefined; isPreview?: boolean }

/** What a file would bring, or has brought. */
export function WhatIsAdded({ merged, from, isPreview = false }: Props) {
  if (isNothing(merged)) return i18n.t('data.importedNothing')
  const { ms, acts, days, months, talks, removed, settings, changed } = merged
  const lines = [
    days + months > 0 &&
      i18n.t('data.imported', {
        time: formatSpan(ms, WORDS),
        acts: i18n.t('data.importedActs', acts, [formatCount(acts, DATES)]),
        days: formatItems(
          [
            ...(days > 0 ? [i18n.t('data.importedDays', days, [formatCount(days, DATES)])] : []),
            ...(months > 0 ? [i18n.t('data.importedMonths', months, [formatCount(months, DATES)])] : []),
          ],
          WORDS,
        ),
      }),
    talks > 0 && i18n.t('data.importedTalks', talks, [formatCount(talks, DATES)]),
    changed > 0 && i18n.t('data.importedChanged', changed, [formatCount(changed, DATES)]),
    settings > 0 && i18n.t('data.importedSettings', settings, [formatCount(settings, DATES)]),
    removed > 0 && i18n.t('data.importedRemoved', removed, [formatCount(removed, DATES)]),
    from && i18n.t('data.importedFrom', { tracker: TRACKERS[from] }),
  ].filter(Boolean)
  return (
    <>
      <b>{i18n.t(isPreview ? 'data.wouldAdd' : 'data.added')}</b>
      <ul className="facts">
        {lines.map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
      </ul>
    </>
  )
}

/** Why a file was not taken, and in which line of it. */
export function WhatFailed({ failure }: { failure: Failure }) {
  return (
    <>
      <b>{i18n.t('data.refused')}</b>
      <br />
      {wordsFor(failure)}
    </>
  )
}

// Some of the sentences have no {key} in them, which the types would tell apart.
const say = i18n.t as (name: `fault.${Fault}`, named: { key: string }) => string

function wordsFor(failure: Failure): string {
  if ('refused' in failure) return wordsForRefusal(failure.refused)
  if ('history' in failure) return i18n.t('fault.history')
  if (failure.failed !== 'tooBig') return i18n.t(`fault.${failure.failed}`)
  const most = new Intl.NumberFormat(WORDS, { style: 'unit', unit: 'megabyte' }).format(MOST_BYTES / 1e6)
  return i18n.t('fault.tooBig', { most })
}

function wordsForRefusal({ fault, line, key = '' }: Refusal): string {
  const words = say(`fault.${fault}`, { key: key.slice(0, 60) })
  return i18n.t('fault.line', { line: formatCount(line, DATES), fault: words })
}
