export type Step = {
  /** Also the name of its report, `.artifacts/<name>.json`. */
  name: string
  command: string
  /** A runner writes its own report; a tool only passes or fails and is silent while all is well. */
  kind: 'runner' | 'tool'
}

const tool = (name: string, command: string): Step => ({ name, command, kind: 'tool' })

const vitest = (name: string): Step => ({
  name,
  command: `vitest run --project ${name} --reporter default --reporter json --outputFile.json .artifacts/${name}.json`,
  kind: 'runner',
})

/** In order; each runs whatever became of those before it. */
export const STEPS: readonly Step[] = [
  tool('lint', 'oxlint --deny-warnings'),
  tool('format', 'oxfmt --check .'),
  tool('types', 'tsc --noEmit'),
  tool('unused', 'knip'),
  vitest('unit'),
  tool('build', 'wxt build'),
  tool('build-firefox', 'wxt build -b firefox'),
  tool('size', 'size-limit'),
  tool('web-ext', 'web-ext lint --source-dir .output/firefox-mv3'),
  vitest('chromium'),
  vitest('captures'),
  vitest('firefox'),
]
