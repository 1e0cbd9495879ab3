import { RATINGS } from '@/lib/reflect/compare'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { COLUMN, layOut } from './dot-layout'

const WIDTH = COLUMN * RATINGS.length

/** `kind` says how dots look. `most`: dots in the fullest column of all groups that stand beside each other. */
type Props = { dots: readonly number[]; kind: 'filled' | 'hollow'; most: number; median: number | undefined }

/** One dot for each day, in a column for each rating; beneath, a mark at the middle rating. Told in words beside it. */
export function RatingDots({ dots, kind, most, median }: Props) {
  const { abreast, pitch, height } = layOut(most)
  const radius = Math.min(5.5, pitch * 0.42)
  return (
    <div className="rating-dots" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${height + 2}`} className={kind}>
        {dots.flatMap((count, column) =>
          Array.from({ length: count }, (_, i) => {
            const line = Math.floor(i / abreast)
            // The last line of a column stands in its middle, as a short one does.
            const inLine = Math.min(abreast, count - line * abreast)
            const across = ((i % abreast) - (inLine - 1) / 2) * pitch
            return (
              <circle
                key={`${column} ${i}`}
                cx={(column + 0.5) * COLUMN + across}
                cy={height - (line + 0.5) * pitch}
                r={kind === 'hollow' ? radius - 0.75 : radius}
              />
            )
          }),
        )}
        <line x1="0" x2={WIDTH} y1={height + 1} y2={height + 1} />
      </svg>
      <ol>
        {RATINGS.map((rating) => (
          <li key={rating}>{formatCount(rating, DATES)}</li>
        ))}
        {median !== undefined && (
          <li className="median" style={{ insetInlineStart: `${((median - 0.5) / RATINGS.length) * 100}%` }} />
        )}
      </ol>
    </div>
  )
}
