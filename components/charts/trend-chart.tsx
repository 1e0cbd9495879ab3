import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts'
import { PART_NAMES, type PartName } from '@/lib/summaries/parts'
import { marksUpTo } from '@/lib/summaries/scale'
import type { Bucket } from '@/lib/summaries/trends'
import { Hatching } from './hatching'
import { isRightToLeft, markWords, SCALE } from './scale'

const HEIGHT = 220
const LABELS = { fontSize: 11.5, fill: 'var(--soft)' }

type Props = { buckets: readonly Bucket[]; labels: readonly string[] }

/** Time by its parts, in stacked bars. Where nothing was seen a bar is dashed; zero has a stroke on the line. */
export function TrendChart({ buckets, labels }: Props) {
  const rtl = isRightToLeft()
  const marks = marksUpTo(Math.max(...buckets.map(({ totals }) => totals.total)))
  const top = marks.at(-1) ?? 0
  const data = buckets.map((bucket, i) => ({ ...columnOf(bucket, top), label: labels[i] ?? '' }))
  return (
    <BarChart
      responsive
      style={{ inlineSize: '100%', blockSize: HEIGHT }}
      data={data}
      margin={{ top: 6, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={buckets.length > 12 ? '12%' : '24%'}
      accessibilityLayer={false}
    >
      <Hatching />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="label"
        reversed={rtl}
        tickLine={false}
        axisLine={{ stroke: 'var(--edge)' }}
        interval="equidistantPreserveStart"
        allowDuplicatedCategory
        minTickGap={8}
        height={24}
        tick={LABELS}
      />
      <YAxis
        orientation={rtl ? 'left' : 'right'}
        domain={[0, top]}
        ticks={marks.slice(1)}
        tickFormatter={markWords}
        tick={LABELS}
        tickLine={false}
        axisLine={false}
        width={SCALE}
      />
      <Bar dataKey="gap" stackId="time" className="gap" isAnimationActive={false} radius={4} />
      <Bar dataKey="zero" stackId="time" className="zero" isAnimationActive={false} />
      {PART_NAMES.map((name) => (
        <Bar key={name} dataKey={name} stackId="time" className={`part ${name}`} isAnimationActive={false} />
      ))}
    </BarChart>
  )
}

/** Milliseconds by part, and stand-ins for a bucket without data and for one of zero minutes. */
function columnOf({ parts, seenDays, begun, totals }: Bucket, top: number): Record<PartName | 'gap' | 'zero', number> {
  const ms = Object.fromEntries(parts.map((part) => [part.name, part.ms])) as Record<PartName, number>
  const isGap = seenDays === 0 && begun > 0
  return { ...ms, gap: isGap ? top * 0.94 : 0, zero: seenDays > 0 && totals.total === 0 ? top * 0.012 : 0 }
}
