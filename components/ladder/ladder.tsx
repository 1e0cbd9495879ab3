import { i18n } from '@/lib/words/i18n'
import { RUNGS, type Ladder as Rungs } from '@/lib/summaries/ladder'
import { formatCount, formatItems, formatList } from '@/lib/time/format'
import { DATES, WORDS } from '../page/locale'
import { Span } from '../page/span'

/** Where the time went: watching, signalling, talking, opening up. Every rung is fine. */
export function Ladder({ ladder }: { ladder: Rungs }) {
  const all = RUNGS.reduce((sum, rung) => sum + ladder.ms[rung], 0)
  return (
    <>
      <div className="bar" aria-hidden="true">
        {RUNGS.filter((rung) => ladder.ms[rung] > 0).map((rung) => (
          <span key={rung} className={`fill ${rung}`} style={{ flexGrow: ladder.ms[rung] / all }} />
        ))}
      </div>
      <dl className="legend rungs">
        {RUNGS.map((rung) => (
          <div key={rung} className={ladder.ms[rung] === 0 ? 'nothing' : undefined}>
            <dt>
              <span className={`swatch fill ${rung}`} aria-hidden="true" />
              <span className="name">
                {i18n.t(`ladder.${rung}`)} <small>{hintOf(ladder, rung)}</small>
              </span>
            </dt>
            <dd className="span">
              <Span ms={ladder.ms[rung]} />
            </dd>
          </div>
        ))}
      </dl>
      {ladder.oneSided > 0 && <p className="note">{i18n.t('ladder.oneSided', ladder.oneSided)}</p>}
      {ladder.unsure > 0 && <p className="note">{i18n.t('ladder.unsure', ladder.unsure)}</p>}
    </>
  )
}

const number = (count: number): [string] => [formatCount(count, DATES)]
const list = (words: string[]) => formatItems(words, WORDS)

/** What a rung is made of, in a few words. */
function hintOf(
  { likes, quick, backAndForths, groups, real, with: names }: Rungs,
  rung: (typeof RUNGS)[number],
): string {
  if (rung === 'signalling' && likes + quick > 0)
    return list([
      ...(likes > 0 ? [i18n.t('ladder.likes', likes, number(likes))] : []),
      ...(quick > 0 ? [i18n.t('ladder.quick', quick, number(quick))] : []),
    ])
  if (rung === 'talking' && backAndForths + groups > 0)
    return list([
      ...(backAndForths > 0 ? [i18n.t('ladder.backAndForths', backAndForths, number(backAndForths))] : []),
      ...(groups > 0 ? [i18n.t('ladder.groups', groups, number(groups))] : []),
    ])
  if (rung === 'opening' && names.length > 0)
    return i18n.t('ladder.with', { names: formatList(names.slice(0, 3), WORDS) })
  if (rung === 'opening' && real > 0) return i18n.t('ladder.real', real, number(real))
  return i18n.t(`ladderHint.${rung}`)
}
