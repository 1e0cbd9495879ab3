import { i18n } from '@/lib/words/i18n'
import { SELDOM } from '@/lib/reflect/circular-shift'
import type { Comparison } from '@/lib/reflect/compare'
import { formatCount, formatSpan } from '@/lib/time/format'
import { DATES, WORDS } from '../page/locale'

const count = (n: number) => formatCount(n, DATES)

/** "On 9 of 14 days with a real conversation you felt more connected than usual (5 or more); on 6 of 15 days without one." */
export function wordsForOften({ question, yes, no, from, isAbove, cut = 0 }: Comparison): string {
  const range = from === 7 ? count(from) : i18n.t('connected.orHigher', { rating: count(from) })
  return i18n.t(`connected.often.${question}`, {
    yes: count(yes.high),
    yesDays: count(yes.days),
    no: count(no.high),
    noDays: count(no.days),
    what: i18n.t(isAbove ? 'connected.above' : 'connected.top', { range }),
    time: formatSpan(cut, WORDS),
  })
}

/** What a share of shuffles, 0 to 1, says. */
export function wordsForChance(chance: number): string {
  if (chance <= SELDOM) return i18n.t('connected.chanceSeldom')
  if (chance > 0.5) return i18n.t('connected.chanceMost')
  return i18n.t('connected.chanceSome', { n: count(Math.round(1 / chance)) })
}
