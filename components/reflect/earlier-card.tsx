import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { ReflectionRow } from '@/lib/model/reflect'
import { found } from '@/lib/reflect/search'
import { addDays } from '@/lib/time/calendar'
import { formatCount, formatDays } from '@/lib/time/format'
import { DATES } from '../page/locale'

/** What was written in other weeks, to be searched. */
export function EarlierCard({ reflections }: { reflections: readonly ReflectionRow[] }) {
  const [search, setSearch] = useState('')
  const rows = found(reflections, search)
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
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </label>
      <output className="soft small">
        {search.trim() !== '' && i18n.t('reflect.found', rows.length, [formatCount(rows.length, DATES)])}
      </output>
      <ul className="lines">
        {rows.map(({ week, question, answer, intention }) => (
          <li key={week} className="reflection">
            <a href={`#/reflect/${week}`}>{formatDays(week, addDays(week, 6), DATES)}</a>
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
    </section>
  )
}
