import { MINUTE, type Contents } from './format'
import { importedSettings } from './chosen'
import { marksIn } from '../model/talk'
import type { Stored } from './stored'

/** The rows of a file as the store keeps them: an hour of null is -1, since IndexedDB keys cannot hold null. */
export const rowsOf = (file: Contents): Stored => ({
  device: file.device,
  attentionByMonth: file.attentionByMonth ?? [],
  actsByMonth: (file.actsByMonth ?? []).map(withoutNone),
  removed: file.removed ?? [],
  devices: file.devices ?? [],
  edits: file.settings.edits ?? {},
  gap: file.settings.gapMinutes === undefined ? undefined : file.settings.gapMinutes * MINUTE,
  rules: file.settings.nudges,
  plans: file.settings.plans ?? [],
  nudges: file.nudges,
  checkins: file.checkins,
  reflections: file.reflections,
  question: file.settings.question,
  chosen: importedSettings(file.settings),
  // Whose an observed one is, its thread says.
  conversations: file.conversations.map((row) => ({
    ...row,
    felt: marksIn(row.felt),
    friend: row.source === 'observed' ? null : row.friend,
  })),
  friends: file.friends,
  attention: file.attention.map((row) => ({ ...row, hour: row.hour ?? -1 })),
  acts: file.acts.map((row) => ({ ...withoutNone(row), hour: row.hour ?? -1 })),
})

/** A count of which none is an estimate says nothing of estimates. */
function withoutNone<T extends { estimated?: number | undefined }>(
  row: T,
): Omit<T, 'estimated'> & { estimated?: number } {
  const { estimated, ...rest } = row
  return estimated ? { ...rest, estimated } : rest
}
