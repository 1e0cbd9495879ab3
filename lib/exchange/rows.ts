import type { ActRow, AttentionRow } from '../model/counts'
import type { ExportFile } from './format'

/** The rows of a file as the store keeps them: an hour of null is -1, since IndexedDB keys cannot hold null. */
export const rowsOf = (
  file: Pick<ExportFile, 'attention' | 'acts'>,
): { attention: AttentionRow[]; acts: ActRow[] } => ({
  attention: file.attention.map((row) => ({ ...row, hour: row.hour ?? -1 })),
  acts: file.acts.map(({ estimated, ...row }) => ({ ...row, hour: row.hour ?? -1, ...(estimated && { estimated }) })),
})
