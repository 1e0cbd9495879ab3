import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { i18n } from '@/lib/words/i18n'
import { PART_NAMES, type PartName } from '@/lib/summaries/parts'
import { marksUpTo } from '@/lib/summaries/scale'
import type { DayInWeek } from '@/lib/summaries/week'
import { formatWeekday } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { useToday } from '../page/use-today'
import { DayTooltip } from './day-tooltip'
import { DayLabel } from './day-label'
import { Hatching } from './hatching'
import { isRightToLeft, markWords, SCALE } from './scale'

const HEIGHT = 150
const LABELS = { fontSize: 11, fill: 'var(--soft)' }

/** Milliseconds by part, and stand-ins for a day without data and for one of zero minutes. */
type Column = Record<PartName | 'gap' | 'zero', number> & { day: string; inWeek: DayInWeek }

/** Seven days as stacked bars. Days without data are dashed, days of zero minutes have a stroke on the line. */
export function WeekChart({ week }: { week: DayInWeek[] }) {
  const today = useToday()
  const rtl = isRightToLeft()
  const marks = marksUpTo(Math.max(...week.map((day) => day.totals.total)))
  const top = marks.at(-1) ?? 0
  return (
    <BarChart
      responsive
      style={{ inlineSize: '100%', blockSize: HEIGHT }}
      data={week.map((day) => columnOf(day, top))}
      margin={{ top: 6, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="20%"
      accessibilityLayer={false}
    >
      <Hatching />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="day"
        reversed={rtl}
        tickLine={false}
        axisLine={{ stroke: 'var(--edge)' }}
        interval={0}
        height={22}
        tick={<DayLabel today={today} format={(day) => formatWeekday(day, DATES)} />}
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
      <Tooltip content={<DayTooltip />} cursor={{ fill: 'var(--line)', opacity: 0.5 }} isAnimationActive={false} />
      <Bar dataKey="gap" stackId="day" className="gap" isAnimationActive={false} radius={4} />
      <Bar dataKey="zero" stackId="day" className="zero" isAnimationActive={false} />
      {PART_NAMES.map((name) => (
        <Bar
          key={name}
          dataKey={name}
          stackId="day"
          name={i18n.t(`activity.${name}`)}
          className={`part ${name}`}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
}

function columnOf(inWeek: DayInWeek, top: number): Column {
  const ms = Object.fromEntries(inWeek.parts.map((part) => [part.name, part.ms])) as Record<PartName, number>
  return {
    ...ms,
    gap: inWeek.seen ? 0 : top * 0.94,
    zero: inWeek.seen && inWeek.totals.total === 0 ? top * 0.015 : 0,
    day: inWeek.day,
    inWeek,
  }
}
