import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { addDays } from '@/lib/time/calendar'
import { formatCount, formatDays } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { TroubleCard } from '../page/trouble-card'
import { useMore } from '../page/use-more'
import { useReading } from '../page/use-reading'
import { readEarlier, type EarlierRead } from './read-earlier'

/** So many weeks are shown at first, and more at a time. */
const WEEKS = 10

/** What was written in other weeks, to be searched. */
export function EarlierCard() {
  const [search, setSearch] = useState('')
  const { most, before, more, fewer, arrives } = useMore(WEEKS)
  const reading = useReading((store) => readEarlier(store, search, most), [search, most])
  if (reading?.trouble) return <TroubleCard trouble={reading.trouble} />
  const read = reading?.value
  const isSearch = search.trim() !== ''
  if (!read || (read.all === 0 && !isSearch)) return null
  return (
    <section className="card" aria-labelledby="earlier">
      <h2 id="earlier">{i18n.t('reflect.earlierHeading')}</h2>
      <label className="search">
        {i18n.t('reflect.search')}
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          value={search}
          onChange={({ currentTarget }) => {
            setSearch(currentTarget.value)
            fewer()
          }}
        />
      </label>
      <output className="soft small">{(isSearch || read.all > WEEKS) && wordsFor(read)}</output>
      <ul className="lines">
        {read.rows.map(({ week, question, answer, intention }, i) => (
          <li key={week} className="reflection">
            <a href={`#/reflect/${week}`} ref={i === before ? arrives : undefined}>
              {formatDays(week, addDays(week, 6), DATES)}
            </a>
            {answer !== '' && (
              <>
                <p className="soft small">{i18n.t(`reflect.question.${question}`)}</p>
                <p dir="auto" className="answer">
                  {answer}
                </p>
              </>
            )}
            {intention !== '' && (
              <p dir="auto">
                <span className="soft small">{i18n.t('reflect.intended')}</span> {intention}
              </p>
            )}
          </li>
        ))}
      </ul>
      {read.all > read.rows.length && (
        <button type="button" className="more" onClick={more}>
          {i18n.t('reflect.earlier')}
        </button>
      )}
    </section>
  )
}

/** How many weeks were found, and how many of them are shown. */
function wordsFor({ rows, all }: EarlierRead): string {
  const weeks = i18n.t('reflect.found', all, [formatCount(all, DATES)])
  if (rows.length === all) return weeks
  return i18n.t('reflect.latest', { weeks, shown: formatCount(rows.length, DATES) })
}
