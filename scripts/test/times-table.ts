import type { Time, Times } from './times.ts'

/** Files that took less (ms) share one row: they are many, and none is worth a look. */
const SHORT = 1_000

const seconds = (ms: number) => (ms / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const split = ({ time, starting, waiting, work }: Time) => [time, starting, waiting, work].map(seconds)
const add = (a: Time, b: Time): Time => ({
  time: a.time + b.time,
  starting: a.starting + b.starting,
  waiting: a.waiting + b.waiting,
  work: a.work + b.work,
})

/** A table as Markdown has it: texts to the left, all other columns to the right. */
function table(texts: string[], numbers: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const rule = `|${[...texts.map(() => '---|'), ...numbers.map(() => '--:|')].join('')}`
  return [line([...texts, ...numbers]), rule, ...rows.map(line)].join('\n')
}

const SPLIT = ['in files', 'starting', 'waiting', 'work']

/** Times as a page of documentation shows them. */
export function timesText({ all, steps, projects, files }: Times): string {
  const long = files.filter(({ time }) => time >= SHORT)
  const short = files.filter(({ time }) => time < SHORT)
  const few = short.length > 0 ? [shortRow(short)] : []
  return [
    'Seconds, the longest first. *Starting* is that of browsers, *waiting* for a state or as a person would, *work* the rest.',
    table(
      ['step'],
      ['by the clock'],
      [
        ...steps.map(({ step, wall }) => [step, seconds(wall)]),
        ...(all === undefined ? [] : [['**the whole run**', seconds(all)]]),
      ],
    ),
    table(
      ['project'],
      ['files', 'tests', ...SPLIT],
      projects.map((row) => [row.project, String(row.files), String(row.tests), ...split(row)]),
    ),
    table(
      ['file', 'project'],
      ['tests', ...SPLIT],
      [...long.map((row) => [row.file, row.project, String(row.tests), ...split(row)]), ...few],
    ),
  ].join('\n\n')
}

function shortRow(files: Times['files']): string[] {
  const tests = files.reduce((sum, file) => sum + file.tests, 0)
  return [
    `${files.length} of less than ${SHORT / 1000} s each`,
    '',
    String(tests),
    ...split(files.reduce<Time>(add, NONE)),
  ]
}

const NONE: Time = { time: 0, starting: 0, waiting: 0, work: 0 }
