type Props = {
  today: string
  format: (day: string) => string
  // What Recharts adds to a tick.
  x?: number
  y?: number
  payload?: { value: string }
}

/** A day below its bar; today stands out. */
export function DayLabel({ x = 0, y = 0, payload, today, format }: Props) {
  const day = payload?.value ?? ''
  return (
    <text x={x} y={y + 11} textAnchor="middle" className={day === today ? 'day-label today' : 'day-label'}>
      {format(day)}
    </text>
  )
}
