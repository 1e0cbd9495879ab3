/** Every offset and change of every zone of our time falls on a quarter hour of UTC: within one, the name is the same. */
export const QUARTER = 15 * 60_000

const names = new Map<string, string>()
const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, made)
  return made
}

/** The clock hour of an epoch time in a zone, as `2026-03-29 1`. Asks the zone's table, not the process's clock. */
export function hourIn(zone: string, wall: number): string {
  const key = `${zone} ${Math.floor(wall / QUARTER)}`
  const known = names.get(key)
  if (known !== undefined) return known
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(wall)
      .map(({ type, value }) => [type, value]),
  )
  const name = `${parts['year']}-${parts['month']}-${parts['day']} ${Number(parts['hour'])}`
  names.set(key, name)
  return name
}

/** Milliseconds that a clock hour with this name lasts, found by walking over the days around it. */
export function lengthIn(zone: string, name: string): number {
  const day = Date.parse(`${name.split(' ')[0]}T00:00:00Z`)
  let ms = 0
  for (let t = day - 24 * 4 * QUARTER; t < day + 48 * 4 * QUARTER; t += QUARTER)
    if (hourIn(zone, t) === name) ms += QUARTER
  return ms
}
