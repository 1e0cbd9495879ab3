import { diagonal, LABELS, timeError, type Matrix } from './matrix'
import type { Truth } from './scripts'

export type SiteResult = {
  site: string
  browser: string
  matrix: Matrix
  parts: { name: string; truth: Truth; counted: Record<string, number | undefined> }[]
}

const seconds = (ms: number) => (ms / 1_000).toFixed(1)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: (string | number)[][]) =>
  [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
const words = (times: Record<string, number | undefined>) =>
  Object.entries(times)
    .filter(([, ms]) => ms !== undefined && ms >= 50)
    .map(([what, ms]) => `${what} ${seconds(ms ?? 0)}`)
    .join(', ')

const confusion = (matrix: Matrix) =>
  table(
    ['truly \\ counted as', ...LABELS],
    LABELS.map((from) => [from, ...LABELS.map((to) => (matrix[from][to] < 50 ? '·' : seconds(matrix[from][to])))]),
  )

/** `docs/accuracy.md`. */
export function pageOf(results: SiteResult[], all: Matrix, commit: string): string {
  return `# How true the numbers are

Scripted visits of known length, in a real browser with the built extension, on pages made after each site's own. A script
scrolls, reads, likes, writes and talks with real input events, and keeps its own stopwatch; this page sets it against what
Closer counted. Made by \`npm run accuracy\` (${results[0]?.browser ?? ''}, commit ${commit}).

The pages are ours, made after what is known of each site's code; the sites themselves may change at any time. What no script
shows: a person who only looks, for longer than half a minute, is not seen.

## In all

- **${percent(diagonal(all))}** of the time was counted as what it was.
- Time counted differs from the time somebody was there by **${percent(timeError(all))}**.

Seconds by what truly went on, and what they were counted as. Dwelling on a post before a like is *reacting*. *Absent* is time
in which nobody was there; the few seconds counted of it are the tail after the last sign of a person.

${confusion(all)}

## By site

${table(
  ['site', 'counted as what it was', 'time error'],
  results.map(({ site, matrix }) => [site, percent(diagonal(matrix)), percent(timeError(matrix))]),
)}

${results
  .map(
    ({ site, parts }) => `### ${site}

${table(
  ['part', 'truly, s', 'counted, s'],
  parts.map(({ name, truth, counted }) => [name, words(truth), words(counted)]),
)}`,
  )
  .join('\n\n')}
`
}
