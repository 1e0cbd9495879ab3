import { i18n } from '@/lib/words/i18n'
import type { NudgeRules } from '@/lib/model/nudge'
import { MOST_A_DAY, MOST_A_WEEK } from '@/lib/nudges/rules'
import { changeRules } from '@/lib/store/plans'
import { useStore } from '../page/store-context'
import { Words } from '../page/words'
import { Clock } from './clock'
import { Select } from './select'

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** How often any plan may come, and when none may. */
export function RulesCard({ rules }: { rules: NudgeRules }) {
  const store = useStore()
  const change = (changed: Partial<NudgeRules>) => void changeRules(store, () => changed)
  const { quiet } = rules
  const clock = (edge: 'from' | 'to') => (
    <Clock
      label={i18n.t(`nudges.quiet.${edge}`)}
      minute={quiet[edge]}
      onChange={(minute) => void changeRules(store, (now) => ({ quiet: { ...now.quiet, [edge]: minute } }))}
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
      {quiet.from === quiet.to && <p className="soft small">{i18n.t('nudges.quietNone')}</p>}
      <p className="soft small">{i18n.t(rules.mostADay === 0 ? 'nudges.rulesNever' : 'nudges.rulesWhat')}</p>
    </section>
  )
}
