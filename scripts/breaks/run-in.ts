import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Breakage, Project } from '../../tests/breaks/breakage.ts'
import { endProcesses } from '../setup/processes.mjs'
import { run } from '../setup/run.mjs'
import type { Report } from './report.ts'

/** A fault may make something go on for ever: after so long (ms) it is ended. */
const LONGEST = 10 * 60_000
/** So much (characters) of what a tool said last is shown where it failed. */
const SHOWN = 2_000

const end = (output: string) => output.trim().slice(-SHOWN)

async function runIn(copy: string, command: string) {
  const ended = await Promise.race([run(command, { cwd: copy }), pause(LONGEST, undefined, { ref: false })])
  if (ended) return ended
  await endProcesses(tmpdir())
  throw new Error(`It did not end within ${LONGEST / 60_000} minutes: ${command}`)
}

/** Words of a title as a pattern that means the same to every shell. */
const pattern = (words: string) => words.replaceAll(/[^a-zA-Z0-9 ]/g, '.')

/** Runs the tests of some breakages, all of one project. */
export async function runTests(copy: string, project: Project, sought: readonly Breakage[]): Promise<Report> {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const files = new Set(sought.flatMap(({ tests }) => tests))
  const titles = new Set(sought.map(({ only = '' }) => pattern(only)))
  const named = titles.has('') ? '' : `-t "${[...titles].join('|')}"`
  const reporter = '--reporter json --outputFile report.json'
  const { output } = await runIn(copy, `vitest run --project ${project} ${[...files].join(' ')} ${named} ${reporter}`)
  if (!existsSync(report)) throw new Error(`The tests ended without a report:\n${end(output)}`)
  return JSON.parse(readFileSync(report, 'utf8')) as Report
}

/** Builds the extension in a copy, where the tests of a project need it. */
export async function build(copy: string, project: Project): Promise<void> {
  if (project === 'unit') return
  const { code, output } = await runIn(copy, project === 'firefox' ? 'wxt build -b firefox' : 'wxt build')
  if (code !== 0) throw new Error(`It cannot be built:\n${end(output)}`)
}
