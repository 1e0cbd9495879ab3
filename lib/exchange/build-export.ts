import { friendOf } from '../friends/contact'
import type { ActRow, AttentionRow } from '../model/counts'
import type { FriendRow, TalkRow } from '../model/talk'
import { FORMAT, MINUTE, VERSION, type ExportFile } from './format'

type Rows = {
  attention: readonly AttentionRow[]
  acts: readonly ActRow[]
  conversations: readonly TalkRow[]
  friends: readonly FriendRow[]
  /** Ms, if the person set one. */
  gap?: number | undefined
}

/** The store has -1 where the file has null. */
const outsideHour = (hour: number): number | null => (hour < 0 ? null : hour)

const byTime = (a: { day: string; hour: number }, b: { day: string; hour: number }) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.hour - b.hour

/** @param exportedAt epoch milliseconds */
export function buildExport(rows: Rows, { device, exportedAt }: { device: string; exportedAt: number }): ExportFile {
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt,
    device,
    attention: [...rows.attention].sort(byTime).map(({ day, hour, site, surface, activity, ms }) => ({
      day,
      hour: outsideHour(hour),
      site,
      surface,
      activity,
      ms,
    })),
    acts: [...rows.acts].sort(byTime).map(({ day, hour, site, kind, count, estimated }) => ({
      day,
      hour: outsideHour(hour),
      site,
      kind,
      count,
      ...(estimated !== undefined && { estimated }),
    })),
    conversations: [...rows.conversations]
      .sort((a, b) => a.start - b.start)
      .map(({ messages: _, ...talk }) => ({ ...talk, friend: friendOf(rows.friends, talk)?.id ?? null })),
    friends: [...rows.friends],
    nudges: [],
    checkins: [],
    reflections: [],
    settings: rows.gap === undefined ? {} : { gapMinutes: rows.gap / MINUTE },
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
export const fileNameOn = (day: string): string => `closer-${day}.json`
