import { clockOf, minuteOfClock } from './choices'
import { usePicked } from './use-picked'

/** A time of the day. `minute`: of the local day, 0-1439. */
type Props = { label: string; minute: number; onChange: (minute: number) => void }

export function Clock({ label, minute, onChange }: Props) {
  const { shown, pick, leave } = usePicked(clockOf(minute))
  return (
    <input
      type="time"
      aria-label={label}
      value={shown}
      onBlur={leave}
      onChange={({ currentTarget: { value } }) => {
        pick(value)
        // Half a time is none yet.
        const picked = minuteOfClock(value)
        if (picked !== undefined) onChange(picked)
      }}
    />
  )
}
