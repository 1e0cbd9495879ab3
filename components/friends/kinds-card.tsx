import { i18n } from '@/lib/words/i18n'
import { CONTACTS, type History } from '@/lib/friends/history'
import { formatCount } from '@/lib/time/format'
import type { ReactNode } from 'react'
import { DATES } from '../page/locale'
import { KindMark } from '../talks/kind-mark'
import { FELT_WORDS, KIND, MEDIUM } from './words'

const MEDIUMS = ['in-person', 'call', 'video', 'message'] as const

/** What contact there was in twelve months, how much of it elsewhere, and what the person said it was. */
export function KindsCard({ history: { kinds, elsewhere, felt } }: { history: History }) {
  return (
    <section className="card" aria-labelledby="kinds">
      <h2 id="kinds">{i18n.t('friends.kindsHeading')}</h2>
      <Counts
        of={CONTACTS.map((kind) => ({
          count: kinds[kind],
          words: i18n.t(`friends.kindCount.${KIND[kind]}`, kinds[kind]),
          mark: <KindMark kind={kind} />,
        }))}
      />
      <Counts
        heading={i18n.t('friends.elsewhereHeading')}
        of={MEDIUMS.map((medium) => ({
          count: elsewhere[medium],
          words: i18n.t(`friends.mediumCount.${MEDIUM[medium]}`, elsewhere[medium]),
        }))}
      />
      <Counts
        heading={i18n.t('friends.feltHeading')}
        of={FELT_WORDS.map((mark) => ({ count: felt[mark], words: i18n.t(`friends.felt.${mark}`, felt[mark]) }))}
      />
    </section>
  )
}

type Count = { count: number; words: string; mark?: ReactNode }

/** What there was, in the order given; what there was none of is left out. */
function Counts({ heading, of }: { heading?: string; of: Count[] }) {
  const some = of.filter(({ count }) => count > 0)
  if (some.length === 0) return null
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <ul className="tally">
        {some.map(({ count, words, mark }) => (
          <li key={words}>
            {mark}
            <b>{formatCount(count, DATES)}</b> {words}
          </li>
        ))}
      </ul>
    </>
  )
}
