import { part, type Shard } from './shard.ts'

export type Step = {
  /** Also the name of its report, `<folder>/<name>.json`. */
  name: string
  command: string
  /** A runner writes its own report; a tool only passes or fails and is silent while all is well. */
  kind: 'runner' | 'tool'
}

/** Steps that run at the same time. */
export type Stage = readonly Step[]

/** `folder` is the one that reports go to, `shard` the part of all test files that is asked for. */
export type Plan = { folder: string; shard?: Shard | undefined }

const tool = (name: string, command: string): Step => ({ name, command, kind: 'tool' })

const vitest = (name: string, { folder, shard }: Plan, projects = [name]): Step => ({
  name,
  command: [
    'vitest run',
    ...projects.map((project) => `--project ${project}`),
    `--reporter default --reporter json --outputFile.json ${folder}/${name}.json`,
    ...(shard ? [`--shard ${part(shard)} --passWithNoTests`] : []),
  ].join(' '),
  kind: 'runner',
})

const STATIC: Stage = [
  tool('lint', 'oxlint --deny-warnings'),
  tool('format', 'oxfmt --check .'),
  tool('types', 'tsc --noEmit'),
  tool('unused', 'knip'),
]

/** What needs no browser and no build: two minutes of work, in what two cores make of it. */
export const quick = (plan: Plan): readonly Stage[] => [[...STATIC, vitest('unit', plan)]]

/** In order; each stage runs whatever became of those before it. What looks at no test file runs in the first part only. */
export function everything(plan: Plan): readonly Stage[] {
  const isFirst = (plan.shard?.index ?? 1) === 1
  return [
    [...(isFirst ? STATIC : []), vitest('unit', plan)],
    [tool('build', 'wxt build')],
    [tool('build-firefox', 'wxt build -b firefox')],
    isFirst ? [tool('size', 'size-limit'), tool('web-ext', 'web-ext lint --source-dir .output/firefox-mv3')] : [],
    // Together, so that no core is idle while one of them ends.
    [vitest('browsers', plan, ['chromium', 'captures', 'firefox'])],
  ]
}
