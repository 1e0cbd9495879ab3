import { i18n } from '@/lib/words/i18n'
import { setGap } from '@/lib/store/gap'
import { useStore } from '../page/store-context'

const MINUTE = 60_000
const GAPS = [15, 20, 30, 45, 60]

/** What counts as one conversation. `gap` in ms. */
export function GapCard({ gap }: { gap: number }) {
  const store = useStore()
  return (
    <section className="card" aria-labelledby="gap-heading">
      <h2 id="gap-heading">{i18n.t('talks.gapHeading')}</h2>
      <label className="gap">
        {i18n.t('talks.gap')}
        <select
          value={gap / MINUTE}
          onChange={({ currentTarget }) => void setGap(store, Number(currentTarget.value) * MINUTE)}
        >
          {GAPS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {i18n.t('elsewhere.minutes', minutes)}
            </option>
          ))}
        </select>
      </label>
      <p className="soft small">{i18n.t('talks.gapWhat')}</p>
    </section>
  )
}
