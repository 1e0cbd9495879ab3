import { i18n } from '@/lib/words/i18n'
import { SELDOM } from '@/lib/reflect/circular-shift'
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
    <section className="card comparison" aria-labelledby="dots">
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
          {isCompared ? <Compared comparison={comparison} /> : <p>{i18n.t('connected.rated', days, [count(days)])}</p>}
          {!isCompared && <Needed />}
        </RatingFigure>
      ) : (
        <>
          {leftOut === 0 && <p>{i18n.t('connected.none')}</p>}
          <Needed />
        </>
      )}
      {leftOut > 0 && <p className="soft small">{i18n.t('connected.leftOut', leftOut, [count(leftOut)])}</p>}
      <p className="note">{i18n.t('connected.differ')}</p>
      <p className="note">{i18n.t(`connected.blind.${question}`)}</p>
    </section>
  )
}

/** What comes out stands out only where chance alone would seldom give as much. */
function Compared({ comparison }: { comparison: Comparison }) {
  const { strength, days, chance = 1 } = comparison
  if (strength === 'dots') return null
  return (
    <>
      <p className="soft">{i18n.t(`connected.${strength}`, { days: count(days) })}</p>
      <p className={chance <= SELDOM ? 'figure' : undefined}>{wordsForOften(comparison)}</p>
      <p>{wordsForChance(chance)}</p>
      <p className="soft small">{i18n.t('connected.shuffle')}</p>
    </>
  )
}

const Needed = () => (
  <p className="soft needed">{i18n.t('connected.needed', { days: count(ENOUGH.days), group: count(ENOUGH.group) })}</p>
)
