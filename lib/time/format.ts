import type { Day } from '../model/counts'
import { clockDayOf, dateOf } from './calendar'

/**
 * Numbers, spans and dates as people read them. `locale` is a BCP 47 tag throughout: for spans the language of the
 * words around them, for dates what the person's browser speaks.
 */

type Parts = Partial<Record<'hours' | 'minutes' | 'seconds', number>>
type Spelling = { type: string; value: string }

const STYLES = { hours: 'narrow', minutes: 'short', seconds: 'narrow' } as const
const UNITS = { hours: 'hour', minutes: 'minute', seconds: 'second' } as const

/** SI writes a space between number and unit, which narrow styles leave out: "1h" becomes "1 h". */
const join = (parts: Spelling[]): string =>
  parts
    .map(({ type, value }, i) =>
      type === 'unit' && /^[a-z]/i.test(value) && parts[i - 1]?.type === 'integer' ? ` ${value}` : value,
    )
    .join('')

/** Those made so far: each takes a good part of a millisecond, and a popup says many spans. */
const durationFormats = new Map<string, Intl.DurationFormat>()

function durationFormat(units: (keyof Parts)[], locale: string): Intl.DurationFormat {
  const key = [locale, ...units].join(' ')
  const made = durationFormats.get(key)
  if (made) return made
  // A unit whose style is named is shown even when it is 0, so only those wanted are.
  const styles = Object.fromEntries(units.map((name) => [name, STYLES[name]]))
  const format = new Intl.DurationFormat(locale, { style: 'narrow', ...styles })
  durationFormats.set(key, format)
  return format
}

function spell(parts: Parts, locale: string): string {
  if (typeof Intl.DurationFormat !== 'function') return spellByUnits(parts, locale)
  return join(durationFormat(Object.keys(parts) as (keyof Parts)[], locale).formatToParts(parts))
}

/** For browsers without `Intl.DurationFormat` (Chrome before 129, Firefox before 136). */
export function spellByUnits(parts: Parts, locale: string): string {
  return (Object.keys(parts) as (keyof Parts)[])
    .map((name) => {
      const style = { style: 'unit', unit: UNITS[name], unitDisplay: STYLES[name] } as const
      return join(new Intl.NumberFormat(locale, style).formatToParts(parts[name] ?? 0))
    })
    .join(' ')
}

/** "1 h 10 min", "4 min", "<1 min", "0 min": to the nearest minute, but what is not nothing never reads as nothing. */
export function formatSpan(ms: number, locale: string): string {
  if (ms > 0 && ms < 60_000) return `<${spell({ minutes: 1 }, locale)}`
  const minutes = Math.round(ms / 60_000)
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return spell({ minutes }, locale)
  return minutes % 60 === 0 ? spell({ hours }, locale) : spell({ hours, minutes: minutes % 60 }, locale)
}

/** "42 s", "1 min 20 s": to the second, for what is watched live. */
export function formatStopwatch(ms: number, locale: string): string {
  const all = Math.floor(ms / 1000)
  if (all >= 3600) return formatSpan(ms, locale)
  const [minutes, seconds] = [Math.floor(all / 60), all % 60]
  return minutes === 0 ? spell({ seconds }, locale) : spell({ minutes, seconds }, locale)
}

/** A span as `<time datetime>` wants it: "PT1H10M4S". */
export function isoSpan(ms: number): string {
  const s = Math.floor(ms / 1000)
  return `PT${Math.floor(s / 3600)}H${Math.floor(s / 60) % 60}M${s % 60}S`
}

/** A share of 0 to 1 as a whole percentage; "<1%" for less. */
export function formatShare(share: number, locale: string): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return share > 0 && share < 0.01 ? `<${percent.format(0.01)}` : percent.format(share)
}

export const formatCount = (count: number, locale: string): string => new Intl.NumberFormat(locale).format(count)

const DAY_STYLES = {
  /** "Monday 23 November" */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** "Mon 23 Nov" */
  header: { weekday: 'short', day: 'numeric', month: 'short' },
  /** "Mon" */
  short: { weekday: 'short' },
  /** "M" */
  narrow: { weekday: 'narrow' },
  /** "23 November 2026" */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A local day in words. */
export const formatDay = (day: Day, style: keyof typeof DAY_STYLES, locale: string): string =>
  new Intl.DateTimeFormat(locale, DAY_STYLES[style]).format(dateOf(day))

/** The day of the week where there is room for four letters: "Mon", and "M" in a language whose short names are longer. */
export function formatWeekday(day: Day, locale: string): string {
  const short = formatDay(day, 'short', locale)
  return short.length <= 4 ? short : formatDay(day, 'narrow', locale)
}

/** The days from one to another: "16 – 22 November 2026". */
export const formatDays = (from: Day, to: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, DAY_STYLES.date).formatRange(dateOf(from), dateOf(to))

/** The time of day of an epoch time: "14:30". */
export const formatTime = (wall: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(wall)

/** The local time of an epoch time as `<input type="datetime-local">` wants it: "2026-11-23T14:30". */
export const inputTime = (wall: number): string => {
  const two = (n: number) => String(n).padStart(2, '0')
  const date = new Date(wall)
  return `${clockDayOf(wall)}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** "12 min ago", "3 hr ago". @param minutes how long ago, at least 0 */
export function formatAgo(minutes: number, locale: string): string {
  const ago = new Intl.RelativeTimeFormat(locale, { style: 'short' })
  return minutes < 60 ? ago.format(-minutes, 'minute') : ago.format(-Math.round(minutes / 60), 'hour')
}

/** "a, b and c" */
export const formatList = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)

const listing = (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' })

/** "a, b, c": one thing after the other, in as few words as a language allows. */
export const formatItems = (items: readonly string[], locale: string): string => listing(locale).format(items)

/** What stands between two such things. */
export const betweenItems = (locale: string): string =>
  listing(locale)
    .formatToParts(['', ''])
    .map(({ type, value }) => (type === 'literal' ? value : ''))
    .join('')

/** "today", "yesterday", "12 days ago", "3 months ago". @param days how long ago, at least 0 */
export function formatDaysAgo(days: number, locale: string): string {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (days < 60) return ago.format(-days, 'day')
  return days < 730 ? ago.format(-Math.floor(days / 30.44), 'month') : ago.format(-Math.floor(days / 365.25), 'year')
}
