import type { Remembers } from '../model/remembers'

/** The fields of a row that are changed together, by the name under which their last change is remembered. */
export type Fields<T> = Record<string, readonly (keyof T)[]>

/** JSON with the members of objects in order: the same for values that mean the same. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

const pick = <T>(row: T, names: readonly (keyof T)[]) => names.map((name) => row[name] ?? null)

const longest = (a: string, b: string) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/**
 * Two states of one row: of each field, the one that was written last (a last-writer-wins map: Shapiro et al. 2011,
 * "Convergent and Commutative Replicated Data Types", INRIA RR-7506). What was written at the same time is told apart by its
 * text, so that the order does not matter. A row that was put back after it had been removed takes nothing from before.
 */
export function joinRecord<T extends Remembers>(a: T, b: T, fields: Fields<T>): T {
  const [bornA, bornB] = [a.born ?? 0, b.born ?? 0]
  if (bornA !== bornB) return bornA > bornB ? a : b
  const row = { ...a }
  const edits: Record<string, number> = { ...a.edits }
  // What is remembered beside the fields holds from either side.
  for (const [name, at] of Object.entries(b.edits ?? {}))
    if (!(name in fields)) edits[name] = Math.max(at, edits[name] ?? 0)
  for (const [name, members] of Object.entries(fields)) {
    const [atA, atB] = [a.edits?.[name] ?? 0, b.edits?.[name] ?? 0]
    const isLater = atB !== atA ? atB > atA : longest(canonical(pick(b, members)), canonical(pick(a, members))) > 0
    if (!isLater) continue
    for (const member of members) row[member] = b[member]
    if (atB > 0) edits[name] = atB
  }
  return Object.keys(edits).length > 0 ? { ...row, edits } : row
}

/**
 * A changed row that remembers which of its fields were changed.
 *
 * @param now epoch ms; a clock that was set back makes no change older than the one before
 */
export function edited<T extends Remembers>(before: T | undefined, after: T, fields: Fields<T>, now: number): T {
  if (!before) return after
  const changed = Object.entries(fields)
    .filter(([, members]) => canonical(pick(before, members)) !== canonical(pick(after, members)))
    .map(([name]) => [name, Math.max(now, (before.edits?.[name] ?? 0) + 1)] as const)
  const edits = { ...before.edits, ...Object.fromEntries(changed) }
  const { edits: _, ...bare } = after
  const born = before.born === undefined ? {} : { born: before.born }
  return { ...(bare as T), ...born, ...(Object.keys(edits).length > 0 && { edits }) }
}
