import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { latestRows } from '@/lib/store/holdings'
import { useReading } from '../page/use-reading'

const COLUMNS = ['day', 'hour', 'site', 'surface', 'activity', 'ms'] as const
const COUNT = 12

/** A look at the rows themselves: nothing proves better what is in them. */
export function LatestRows() {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('data.look')}</summary>
      {open && <Rows />}
    </details>
  )
}

function Rows() {
  const rows = useReading((store) => latestRows(store, COUNT), [])?.value
  if (!rows) return null
  if (rows.length === 0) return <p className="soft">{i18n.t('data.lookEmpty')}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard
    <section className="rows" tabIndex={0} aria-label={i18n.t('data.look')}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {i18n.t(`data.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={COLUMNS.map((column) => row[column]).join()}>
              {COLUMNS.map((column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
