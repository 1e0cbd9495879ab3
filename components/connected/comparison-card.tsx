import { i18n } from '#i18n'
import { ENOUGH, type Comparison } from '@/lib/reflect/compare'
import { formatCount, formatSpan } from '@/lib/time/format'
import { RatingFigure } from '../charts/rating-figure'
import { DATES, WORDS } from '../page/locale'
import { wordsForChance, wordsForOften } from './words'

const count = (n: number) => formatCount(n, DATES)

/** What the rated days show, and how sure it is: dots alone, or with them what is so more often and what chance does. */
export function ComparisonCard({ comparison }: { comparison: Comparison }) {
  const { question, strength, days, leftOut, cut } = comparison
  const isCompared = strength !== 'dots'
  return (
    <section className="card" aria-labelledby="dots">
      <h2 id="dots">{i18n.t('connected.dots')}</h2>
      {days > 0 ? (
        <RatingFigure
          comparison={comparison}
          yes={
            cut === undefined
              ? i18n.t('connected.group.conversationYes')
              : i18n.t('connected.group.browsingYes', { time: formatSpan(cut, WORDS) })
          }
          no={i18n.t(`connected.group.${question}No`)}
        >
          {isCompared && <p className="figure">{wordsForOften(comparison)}</p>}
          {isCompared && <p>{i18n.t(`connected.${strength}`, { days: count(days) })}</p>}
          {isCompared && <p>{wordsForChance(comparison.chance ?? 1)}</p>}
          {isCompared && <p className="soft small">{i18n.t('connected.shuffle')}</p>}
          {!isCompared && <p>{i18n.t('connected.rated', days, [count(days)])}</p>}
        </RatingFigure>
      ) : (
        <p>{i18n.t('connected.none')}</p>
      )}
      {!isCompared && (
        <p className="soft needed">
          {i18n.t('connected.needed', { days: count(ENOUGH.days), group: count(ENOUGH.group) })}
        </p>
      )}
      {leftOut > 0 && <p className="soft small">{i18n.t('connected.leftOut', leftOut, [count(leftOut)])}</p>}
      <p className="note">{i18n.t('connected.differ')}</p>
      <p className="note">{i18n.t(`connected.blind.${question}`)}</p>
    </section>
  )
}
