import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../setup/install-browser.mjs'
import { ROOT } from '../setup/root.mjs'
import { add, countReport, NONE, sentence, toolReport, type Count } from './count.ts'
import { STEPS, type Step } from './steps.ts'

const ARTIFACTS = join(ROOT, '.artifacts')
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Every check there is. Goes on after a failure so that one run shows all of them. */
export async function test(): Promise<void> {
  ensureBrowser(['chromium', 'chrome', 'edge', 'brave'])
  ensureBrowser(['firefox'])
  rmSync(ARTIFACTS, { recursive: true, force: true })
  mkdirSync(ARTIFACTS, { recursive: true })
  const started = Date.now()
  const total = STEPS.map(runStep).reduce(add, NONE)
  process.exitCode = total.failed > 0 ? 1 : 0
  console.log(`\nAll in ${seconds(started)}; reports are in .artifacts/`)
  console.log(sentence(total))
}

function runStep(step: Step): Count {
  const started = Date.now()
  if (step.kind === 'runner') console.log(`\n${step.name}`)
  const output = step.kind === 'runner' ? 'inherit' : 'pipe'
  const { status, stdout, stderr } = spawnSync(step.command, {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  })
  const code = status ?? 1
  if (step.kind === 'tool') writeToolReport(step, code, `${stdout}${stderr}`)
  const report = join(ARTIFACTS, `${step.name}.json`)
  const count = countReport(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code)
  console.log(`${count.failed > 0 ? 'FAILED' : 'ok'}  ${step.name}: ${sentence(count)} (${seconds(started)})`)
  return count
}

function writeToolReport(step: Step, code: number, output: string): void {
  if (code !== 0) console.log(`\n$ ${step.command}\n${output.trim()}\n`)
  writeFileSync(join(ARTIFACTS, `${step.name}.json`), JSON.stringify(toolReport(step.name, code === 0, output)))
}
