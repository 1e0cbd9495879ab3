import { i18n } from '@/lib/words/i18n'
import { DAYS } from '@/lib/model/nudge'
import type { FriendRow } from '@/lib/model/talk'
import { Words } from '../page/words'
import { CHOOSE, LONGEST, MINUTES, NEW, type Choices } from './choices'
import { Select } from './select'

const KINDS = ['browsed', 'left', 'time'] as const
const SPANS = ['sitting', 'today'] as const

type Props = {
  choices: Choices
  onChange: (changed: Partial<Choices>) => void
  friends: readonly FriendRow[]
  sites: readonly { id: string; name: string }[]
}

/** A plan as one sentence, of which every part can be chosen. */
export function PlanSentence({ choices, onChange, friends, sites }: Props) {
  const { kind, minutes, span, site, at, days, whom } = choices
  const isGone = site !== '' && !sites.some(({ id }) => id === site)
  const places = isGone ? [...sites, { id: site, name: site }] : sites
  const times = MINUTES.includes(minutes) ? MINUTES : [minutes, ...MINUTES].toSorted((a, b) => a - b)
  const parts = {
    kind: (
      <Select
        label={i18n.t('nudges.choose.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, words: i18n.t(`nudges.kind.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
    ),
    time: (
      <Select
        label={i18n.t('nudges.choose.minutes')}
        value={minutes}
        options={times.map((value) => ({ value, words: i18n.t('elsewhere.minutes', value) }))}
        onChange={(value) => onChange({ minutes: value })}
      />
    ),
    span: (
      <Select
        label={i18n.t('nudges.choose.span')}
        value={span}
        options={SPANS.map((value) => ({ value, words: i18n.t(`nudges.span.${value}`) }))}
        onChange={(value) => onChange({ span: value })}
      />
    ),
    site: (
      <Select
        label={i18n.t('nudges.choose.site')}
        value={site}
        options={[
          { value: '', words: i18n.t('nudges.anySite') },
          ...places.map(({ id, name }) => ({ value: id, words: i18n.t('nudges.onSite', { site: name }) })),
        ]}
        onChange={(value) => onChange({ site: value })}
      />
    ),
    at: (
      <input
        type="time"
        aria-label={i18n.t('nudges.choose.at')}
        value={at}
        onChange={({ currentTarget }) => onChange({ at: currentTarget.value })}
      />
    ),
    days: (
      <Select
        label={i18n.t('nudges.choose.days')}
        value={days}
        options={DAYS.map((value) => ({ value, words: i18n.t(`nudges.days.${value}`) }))}
        onChange={(value) => onChange({ days: value })}
      />
    ),
    whom: (
      <Select
        label={i18n.t('nudges.choose.whom')}
        value={whom}
        options={[
          ...friends.map(({ id, name }) => ({ value: id, words: name })),
          { value: NEW, words: i18n.t('nudges.whomNew') },
          { value: LONGEST, words: i18n.t('nudges.whomLongest') },
          { value: CHOOSE, words: i18n.t('nudges.whomChoose') },
        ]}
        onChange={(value) => onChange({ whom: value })}
      />
    ),
  }
  return (
    <p className="plan-sentence">
      <Words of={`nudges.sentence.${kind}`} parts={parts} />
    </p>
  )
}
