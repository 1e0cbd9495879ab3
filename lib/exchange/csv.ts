import { strToU8, zipSync, type Zippable } from 'fflate'
import type { ExportFile } from './format'

/** Spreadsheets take text that begins so for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@\t\r]/

/** One cell. Text that a spreadsheet would run gets an apostrophe before it, which spreadsheets do not show; numbers are numbers. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('; ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180), with a byte order mark: without it spreadsheets take UTF-8 for something else. */
export const csvOf = (rows: readonly object[], columns: readonly string[]): string =>
  `\uFEFF${[
    columns.map(cell).join(','),
    ...rows.map((row) => columns.map((name) => cell(Reflect.get(row, name))).join(',')),
  ]
    .map((line) => `${line}\r\n`)
    .join('')}`

const TALK = 'id source medium site thread people friend start end sent received turns first last composeMs attentionMs'
const COLUMNS = {
  attention: 'day hour site surface activity ms device',
  acts: 'day hour site kind count estimated device',
  attentionByMonth: 'month site surface activity ms device',
  actsByMonth: 'month site kind count estimated device',
  conversations: `${TALK} oneSided felt answered`,
  friends: 'id name relation cadence links note threads archived added',
  nudges: 'id at plan friend way arm drawn answer again browsedMs followed',
  plans: 'id when whom way on changed asked',
  checkins: 'day connected at',
  reflections: 'week question answer intention changed',
  devices: 'id name named',
  removed: 'kind id at',
  settings: 'name value',
}

/** Every table of an export as CSV, by its name; times are epoch ms, as in the JSON. */
export function tablesOf(file: ExportFile): { name: string; text: string }[] {
  const { plans = [], ...settings } = file.settings
  const tables: Record<keyof typeof COLUMNS, readonly object[]> = {
    attention: file.attention,
    acts: file.acts,
    attentionByMonth: file.attentionByMonth ?? [],
    actsByMonth: file.actsByMonth ?? [],
    conversations: file.conversations,
    friends: file.friends,
    nudges: file.nudges,
    plans,
    checkins: file.checkins,
    reflections: file.reflections,
    devices: file.devices ?? [],
    removed: file.removed ?? [],
    settings: Object.entries(settings).map(([name, value]) => ({ name, value })),
  }
  return Object.entries(COLUMNS).map(([name, columns]) => ({
    name,
    text: csvOf(tables[name as keyof typeof COLUMNS], columns.split(' ')),
  }))
}

/** The first moment that a zip can name; before it, none of its times is valid. */
const FIRST = Date.UTC(1980, 0, 2)

/** A zip with one CSV file for each table. */
export function zipOf(file: ExportFile): Uint8Array<ArrayBuffer> {
  const mtime = Math.max(FIRST, file.exportedAt)
  const files: Zippable = Object.fromEntries(tablesOf(file).map(({ name, text }) => [`${name}.csv`, strToU8(text)]))
  return new Uint8Array(zipSync(files, { mtime }))
}
