import { lazy, Suspense, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { SpanName } from '@/lib/summaries/periods'
import type { Bucket } from '@/lib/summaries/trends'
import { i18n } from '@/lib/words/i18n'
import { isRightToLeft, SCALE } from '../charts/scale'
import { Span } from '../page/span'
import { labelOfPiece, nameOfPiece, wordsForBucket } from './words'

const TrendChart = lazy(async () => ({ default: (await import('../charts/trend-chart')).TrendChart }))

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** Bars that tell what they are made of: under a pointer, under a finger, and by the arrow keys. */
export function TimeChart({ span, buckets }: { span: SpanName; buckets: readonly Bucket[] }) {
  const [at, setAt] = useState<number>()
  const last = buckets.length - 1
  const rtl = isRightToLeft()
  const bucket = at === undefined ? undefined : buckets[at]

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setAt(undefined)
    const key = rtl ? ({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] ?? event.key) : event.key
    const step = STEPS[key]
    if (!step) return
    event.preventDefault()
    setAt(Math.min(last, Math.max(0, at === undefined && key !== 'Home' ? last : step(at ?? 0, last))))
  }
  const onPointer = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, right, width } = currentTarget.getBoundingClientRect()
    const along = (rtl ? right - clientX : clientX - left) / (width - SCALE)
    setAt(along < 1 ? Math.max(0, Math.floor(along * buckets.length)) : undefined)
  }

  return (
    <div
      className="time-chart"
      role="slider"
      tabIndex={0}
      aria-label={i18n.t('trends.chart')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at ?? last}
      aria-valuetext={
        bucket
          ? i18n.t('trends.value', { name: nameOfPiece(bucket), words: wordsForBucket(bucket) })
          : i18n.t('trends.keys')
      }
      onKeyDown={onKeyDown}
      onBlur={() => setAt(undefined)}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setAt(undefined)}
    >
      <div className="week" aria-hidden="true">
        <Suspense>
          <TrendChart buckets={buckets} labels={buckets.map((piece) => labelOfPiece(span, piece))} />
        </Suspense>
      </div>
      {bucket && at !== undefined && <Pointed bucket={bucket} at={at} count={buckets.length} />}
    </div>
  )
}

/** Marks a bar and tells what it is made of. */
function Pointed({ bucket, at, count }: { bucket: Bucket; at: number; count: number }) {
  const start = `calc((100% - ${SCALE}px) * ${at / count})`
  const isLate = at >= count / 2
  const edge = isLate
    ? { insetInlineEnd: `calc(${SCALE}px + (100% - ${SCALE}px) * ${1 - at / count})` }
    : { insetInlineStart: `calc((100% - ${SCALE}px) * ${(at + 1) / count})` }
  return (
    <div aria-hidden="true">
      <span
        className="pointed"
        style={{ insetInlineStart: start, inlineSize: `calc((100% - ${SCALE}px) / ${count})` }}
      />
      <div className="day-tooltip" style={edge}>
        <b>{nameOfPiece(bucket)}</b>
        {bucket.seenDays === 0 || bucket.totals.total === 0 ? (
          <p>{wordsForBucket(bucket)}</p>
        ) : (
          bucket.parts
            .filter(({ ms }) => ms > 0)
            .map(({ name, ms }) => (
              <p key={name}>
                <span className={`swatch fill ${name}`} /> {i18n.t(`activity.${name}`)} <Span ms={ms} />
              </p>
            ))
        )}
      </div>
    </div>
  )
}
