/** What a test may spend its time on besides work: a browser that starts, and waiting, for a state or as a person would. */
type Kind = 'starting' | 'waiting'

/** Milliseconds. */
export type Spent = Record<Kind, number>

const underway: Spent = { starting: 0, waiting: 0 }
let spent: Spent = { starting: 0, waiting: 0 }
let since = performance.now()

/** Books the time since the last change: a browser that starts also waits, and that is its start. */
function book(): void {
  const now = performance.now()
  const kind = underway.starting > 0 ? 'starting' : underway.waiting > 0 ? 'waiting' : undefined
  if (kind) spent[kind] += now - since
  since = now
}

/** Books the time that something takes. Several at once count once. */
export async function spending<T>(kind: Kind, on: () => Promise<T>): Promise<T> {
  book()
  underway[kind] += 1
  try {
    return await on()
  } finally {
    book()
    underway[kind] -= 1
  }
}

/** What was spent since this was asked last. */
export function takeSpent(): Spent {
  book()
  const all = { starting: Math.round(spent.starting), waiting: Math.round(spent.waiting) }
  spent = { starting: 0, waiting: 0 }
  return all
}
