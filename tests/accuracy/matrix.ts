import { ACTIVITIES, type Activity } from '../../lib/model/vocabulary'
import type { Truth } from './scripts'

export const LABELS = [...ACTIVITIES, 'absent'] as const
type Label = (typeof LABELS)[number]
/** Milliseconds by what truly went on (outer) and what was counted (inner). */
export type Matrix = Record<Label, Record<Label, number>>

const row = () => Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>
export const emptyMatrix = (): Matrix => Object.fromEntries(LABELS.map((label) => [label, row()])) as Matrix

/**
 * Adds one part of a visit. What was counted rightly stands on the diagonal; what is missing from one activity is set
 * against what another has too much, the largest first; time not counted at all was taken for absence.
 */
export function add(matrix: Matrix, truth: Truth, counted: Partial<Record<Activity, number>>): void {
  const total = (of: Record<string, number | undefined>) =>
    Object.values(of).reduce<number>((sum, ms) => sum + (ms ?? 0), 0)
  const seen: Partial<Record<Label, number>> = { ...counted, absent: Math.max(0, total(truth) - total(counted)) }
  const missing = row()
  const surplus = row()
  for (const label of LABELS) {
    const [t, c] = [truth[label] ?? 0, seen[label] ?? 0]
    matrix[label][label] += Math.min(t, c)
    missing[label] = Math.max(0, t - c)
    surplus[label] = Math.max(0, c - t)
  }
  for (const from of LABELS)
    for (const to of LABELS) {
      const ms = Math.min(missing[from], surplus[to])
      matrix[from][to] += ms
      missing[from] -= ms
      surplus[to] -= ms
    }
}

const sum = (matrix: Matrix, picks: (from: Label, to: Label) => boolean) =>
  LABELS.flatMap((from) => LABELS.map((to) => (picks(from, to) ? matrix[from][to] : 0))).reduce((a, b) => a + b, 0)

/** Share (0-1) of all time that was counted as what it was. */
export const diagonal = (matrix: Matrix): number => sum(matrix, (a, b) => a === b) / sum(matrix, () => true)

/** How far the time counted is from the time somebody was there, as a share of that (0-1). */
export function timeError(matrix: Matrix): number {
  const there = sum(matrix, (from) => from !== 'absent')
  const counted = sum(matrix, (_, to) => to !== 'absent')
  return Math.abs(counted - there) / there
}
