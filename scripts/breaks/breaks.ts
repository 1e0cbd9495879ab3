import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BREAKAGES } from '../../tests/breaks/all.ts'
import type { Breakage, Project } from '../../tests/breaks/breakage.ts'
import { ensureBrowser } from '../setup/install-browser.mjs'
import { ROOT } from '../setup/root.mjs'
import { sentence } from '../test/count.ts'
import { changed } from './change.ts'
import { choose } from './choose.ts'
import { makeCopy, type Copy } from './copy.ts'
import { faultWithout, redIn } from './report.ts'
import { build, runTests } from './run.ts'

const PROJECTS = ['unit', 'chromium', 'firefox'] as const satisfies readonly Project[]
const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Breaks a copy of the code in many ways, one at a time, and sees whether the tests notice. */
export async function breaks(args: readonly string[]): Promise<void> {
  const { list, chosen } = choose(BREAKAGES, args)
  const wide = Math.max(...chosen.map(({ name }) => name.length)) + 2
  if (list) {
    for (const { name, why, project } of chosen) console.log(`${name.padEnd(wide)}${project.padEnd(10)}${why}`)
    return
  }
  checkAll(chosen)
  if (chosen.some(({ project }) => project === 'chromium')) ensureBrowser(['chromium', 'chrome', 'edge', 'brave'])
  if (chosen.some(({ project }) => project === 'firefox')) ensureBrowser(['firefox'])

  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => stop.abort(new Error('Stopped before the end. Nothing is left behind.')))
  const started = Date.now()
  const copy = makeCopy()
  const tell = ({ name, tests, only, project }: Breakage, came: string, took: string) =>
    console.log(
      `${name.padEnd(wide)}${came.padEnd(12)}${took.padStart(6)} s  ${project}  ${[...tests, only].join('  ')}`,
    )
  const count = { passed: 0, failed: 0, skipped: 0 }
  try {
    for (const project of PROJECTS) {
      const its = chosen.filter((one) => one.project === project)
      if (its.length === 0) continue
      const faults = await faultsWithoutAny(copy, project, its, stop.signal)
      for (const breakage of its) {
        const since = Date.now()
        const fault = faults.get(breakage) ?? (await faultOf(copy, breakage, stop.signal))
        tell(breakage, fault === undefined ? 'caught' : 'NOT CAUGHT', seconds(since))
        if (fault !== undefined) console.log(`  ${fault}`)
        count[fault === undefined ? 'passed' : 'failed'] += 1
      }
    }
  } finally {
    copy.remove()
  }
  process.exitCode = count.failed > 0 ? 1 : 0
  console.log(`\nAll in ${seconds(started)} s`)
  console.log(sentence(count))
}

/** @throws where a breakage is not one of the code as it stands: then the list has to be kept up with it */
function checkAll(chosen: readonly Breakage[]): void {
  for (const breakage of chosen)
    try {
      changed(readFileSync(join(ROOT, breakage.file), 'utf8'), breakage)
      const lost = breakage.tests.find((file) => !existsSync(join(ROOT, file)))
      if (lost !== undefined) throw new Error(`Its test ${lost} is not there.`)
    } catch (error) {
      throw new Error(`tests/breaks: "${breakage.name}" no longer fits the code. ${messageOf(error)}`, { cause: error })
    }
}

/** What is wrong with the tests of some breakages while the code is whole: only what passes then can be turned red. */
async function faultsWithoutAny(
  copy: Copy,
  project: Project,
  its: readonly Breakage[],
  signal: AbortSignal,
): Promise<Map<Breakage, string>> {
  const since = Date.now()
  await build(copy, project, signal)
  const report = await runTests(copy, project, its, signal)
  const faults = its.flatMap((one) => {
    const fault = faultWithout(report, one)
    return fault === undefined ? [] : [[one, fault] as const]
  })
  console.log(
    `\n${project}: ${its.length - faults.length} of ${its.length} pass while nothing is broken (${seconds(since)} s)`,
  )
  return new Map(faults)
}

/** Why nothing turned red by a breakage; undefined if something did. */
async function faultOf(copy: Copy, breakage: Breakage, signal: AbortSignal): Promise<string | undefined> {
  const takeBack = copy.change(breakage)
  try {
    await build(copy, breakage.project, signal)
    const red = redIn(await runTests(copy, breakage.project, [breakage], signal), breakage)
    if ('fault' in red) return red.fault
    return red.length > 0 ? undefined : breakage.why
  } catch (error) {
    signal.throwIfAborted()
    return messageOf(error)
  } finally {
    takeBack()
  }
}
