import { i18n } from '#i18n'
import type { NudgeRules } from '@/lib/model/nudge'
import { MOST_A_DAY, MOST_A_WEEK } from '@/lib/nudges/rules'
import { setRules } from '@/lib/store/plans'
import { useStore } from '../page/store-context'
import { Words } from '../page/words'
import { clockOf, minuteOfClock } from './choices'
import { Select } from './select'

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** How often any plan may come, and when none may. */
export function RulesCard({ rules }: { rules: NudgeRules }) {
  const store = useStore()
  const change = (changed: Partial<NudgeRules>) => void setRules(store, { ...rules, ...changed })
  const { quiet } = rules
  const clock = (edge: 'from' | 'to') => (
    <input
      type="time"
      aria-label={i18n.t(`nudges.quiet.${edge}`)}
      value={clockOf(quiet[edge])}
      onChange={({ currentTarget }) => {
        const minute = minuteOfClock(currentTarget.value)
        if (minute !== undefined) change({ quiet: { ...quiet, [edge]: minute } })
      }}
    />
  )
  const parts = {
    day: (
      <Select
        label={i18n.t('nudges.mostADay')}
        value={rules.mostADay}
        options={upTo(0, MOST_A_DAY).map((value) => ({ value, words: i18n.t('nudges.times', value) }))}
        onChange={(mostADay) => change({ mostADay })}
      />
    ),
    week: (
      <Select
        label={i18n.t('nudges.mostAWeek')}
        value={rules.mostAWeek}
        options={upTo(1, MOST_A_WEEK).map((value) => ({ value, words: i18n.t('nudges.times', value) }))}
        onChange={(mostAWeek) => change({ mostAWeek })}
      />
    ),
    from: clock('from'),
    to: clock('to'),
  }
  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{i18n.t('nudges.rulesHeading')}</h2>
      <p className="plan-sentence">
        <Words of="nudges.rules" parts={parts} />
      </p>
      <p className="soft small">{i18n.t(rules.mostADay === 0 ? 'nudges.rulesNever' : 'nudges.rulesWhat')}</p>
    </section>
  )
}
