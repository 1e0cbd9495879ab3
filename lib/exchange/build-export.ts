import { friendOf } from '../friends/contact'
import { FORMAT, MINUTE, VERSION, type ExportFile } from './format'
import { exportedSettings } from './chosen'
import type { SomeStored } from './stored'

/** The store has -1 where the file has null. */
const outsideHour = (hour: number): number | null => (hour < 0 ? null : hour)

const byTime = (a: { day: string; hour: number }, b: { day: string; hour: number }) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.hour - b.hour

/** @param exportedAt epoch milliseconds */
export function buildExport(
  rows: SomeStored,
  { device, exportedAt }: { device: string; exportedAt: number },
): ExportFile {
  const {
    conversations = [],
    friends = [],
    plans = [],
    nudges = [],
    checkins = [],
    reflections = [],
    chosen = {},
    attentionByMonth = [],
    actsByMonth = [],
    removed = [],
    devices = [],
    edits = {},
  } = rows
  const ofOther = (of: string | undefined) => of !== undefined && of !== device && { device: of }
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt,
    device,
    attention: [...rows.attention].sort(byTime).map(({ day, hour, site, surface, activity, ms, device: of }) => ({
      day,
      hour: outsideHour(hour),
      site,
      surface,
      activity,
      ms,
      ...ofOther(of),
    })),
    acts: [...rows.acts].sort(byTime).map(({ day, hour, site, kind, count, estimated, device: of }) => ({
      day,
      hour: outsideHour(hour),
      site,
      kind,
      count,
      ...(estimated !== undefined && { estimated }),
      ...ofOther(of),
    })),
    conversations: [...conversations]
      .sort((a, b) => a.start - b.start)
      .map(({ messages: _, ...talk }) => ({ ...talk, friend: talk.friend ?? friendOf(friends, talk)?.id ?? null })),
    friends: [...friends],
    nudges: nudges.toSorted((a, b) => a.at - b.at),
    checkins: checkins.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    reflections: reflections.toSorted((a, b) => (a.week < b.week ? -1 : 1)),
    ...(attentionByMonth.length > 0 && {
      attentionByMonth: attentionByMonth.map(({ month, site, surface, activity, ms, device: of }) => ({
        month,
        site,
        surface,
        activity,
        ms,
        ...ofOther(of),
      })),
    }),
    ...(actsByMonth.length > 0 && {
      actsByMonth: actsByMonth.map(({ month, site, kind, count, estimated, device: of }) => ({
        month,
        site,
        kind,
        count,
        ...(estimated !== undefined && { estimated }),
        ...ofOther(of),
      })),
    }),
    ...(removed.length > 0 && { removed }),
    ...(devices.length > 0 && { devices }),
    settings: {
      ...(rows.gap !== undefined && { gapMinutes: rows.gap / MINUTE }),
      ...(rows.rules && { nudges: rows.rules }),
      ...(plans.length > 0 && { plans: [...plans] }),
      ...(rows.question && { question: rows.question }),
      ...exportedSettings(chosen),
      ...(Object.keys(edits).length > 0 && { edits }),
    },
  }
}

/** The file as JSON with one row a line: readable, comparable, and an import can say in which line it found a fault. */
export function textOf(file: ExportFile): string {
  const members = Object.entries(file).map(([key, value]) => `  ${JSON.stringify(key)}: ${valueText(value)}`)
  return `{\n${members.join(',\n')}\n}\n`
}

const valueText = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
    : JSON.stringify(value)

/** "closer-2026-11-23.json" */
export const fileNameOn = (day: string, ending: string): string => `closer-${day}.${ending}`
