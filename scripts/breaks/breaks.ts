import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BREAKAGES } from '../../tests/breaks/all.ts'
import type { Breakage, Project } from '../../tests/breaks/breakage.ts'
import { ensureBrowser } from '../setup/install-browser.mjs'
import { ROOT } from '../setup/root.mjs'
import { NONE, sentence, type Count } from '../test/count.ts'
import { checkRoom } from '../test/room.ts'
import { changed } from './change.ts'
import { choose } from './choose.ts'
import { make, makeCopy } from './copy.ts'
import { faultWithout, redIn } from './report.ts'
import { build, runTests } from './run-in.ts'

const PROJECTS = ['unit', 'chromium', 'firefox'] as const satisfies readonly Project[]
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Breaks a copy of the code in many ways, one at a time, and sees whether the tests notice. */
export async function breaks(args: readonly string[]): Promise<void> {
  const { list, chosen } = choose(BREAKAGES, args)
  const wide = Math.max(...chosen.map(({ name }) => name.length)) + 2
  if (list) {
    for (const { name, why, project } of chosen) console.log(`${name.padEnd(wide)}${project.padEnd(10)}${why}`)
    return
  }
  chosen.forEach(check)
  if (chosen.some(({ project }) => project === 'chromium')) await ensureBrowser(['chromium', 'chrome', 'edge', 'brave'])
  if (chosen.some(({ project }) => project === 'firefox')) await ensureBrowser(['firefox'])
  const started = Date.now()
  checkRoom([tmpdir()])
  const copy = makeCopy()
  const count: Count = { ...NONE }
  for (const project of PROJECTS) {
    const its = chosen.filter((one) => one.project === project)
    if (its.length === 0) continue
    const faults = await faultsWithoutAny(copy, project, its)
    for (const breakage of its) {
      const since = Date.now()
      const fault = faults.get(breakage) ?? (await faultOf(copy, breakage))
      const { name, tests, only = '' } = breakage
      const came = fault === undefined ? 'caught' : 'NOT CAUGHT'
      console.log(`${name.padEnd(wide)}${came.padEnd(12)}${seconds(since).padStart(7)}  ${tests.join(' ')}: ${only}`)
      if (fault !== undefined) console.log(`  ${fault}`)
      count[fault === undefined ? 'passed' : 'failed'] += 1
    }
  }
  process.exitCode = count.failed > 0 ? 1 : 0
  console.log(`\nAll in ${seconds(started)}`)
  console.log(sentence(count))
}

/** @throws where a breakage is not one of the code as it stands: then the list has to be kept up with it */
function check(breakage: Breakage): void {
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
  copy: string,
  project: Project,
  its: readonly Breakage[],
): Promise<Map<Breakage, string>> {
  const since = Date.now()
  await build(copy, project)
  const report = await runTests(copy, project, its)
  const faults = its.flatMap((one) => {
    const fault = faultWithout(report, one)
    return fault === undefined ? [] : [[one, fault] as const]
  })
  const well = `${its.length - faults.length} of ${its.length}`
  console.log(`\n${project}: the tests of ${well} pass while nothing is broken (${seconds(since)})`)
  return new Map(faults)
}

/** Why nothing turned red by a breakage; undefined if something did. */
async function faultOf(copy: string, breakage: Breakage): Promise<string | undefined> {
  const takeBack = make(breakage, copy)
  try {
    await build(copy, breakage.project)
    const red = redIn(await runTests(copy, breakage.project, [breakage]), breakage)
    if ('fault' in red) return red.fault
    return red.length > 0 ? undefined : breakage.why
  } catch (error) {
    return messageOf(error)
  } finally {
    takeBack()
  }
}
