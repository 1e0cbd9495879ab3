import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { run } from '../setup/run.mjs'
import { add, countReport, NONE, sentence, toolReport, type Count } from './count.ts'
import { WALLS } from './read-times.ts'
import { checkRoom } from './room.ts'
import type { Plan, Stage, Step } from './steps.ts'
import type { Walls } from './times.ts'

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/**
 * Runs all stages, however those before went, so that one run shows every failure. Tells how it went as it goes, last
 * of all the sum; and notes in the folder how long each step took.
 */
export async function runStages(stages: readonly Stage[], { folder, shard }: Plan): Promise<void> {
  const started = Date.now()
  const steps: Walls['steps'] = {}
  const counts: Count[] = []
  for (const stage of stages) {
    checkRoom([join(ROOT, folder), dirname(tmpdir())])
    const ended = stage.map(async (step) => {
      const from = Date.now()
      const count = await runStep(step, folder, shard !== undefined)
      const ms = Date.now() - from
      console.log(`${count.failed > 0 ? 'FAILED' : 'ok'}  ${step.name}: ${sentence(count)} (${seconds(ms)})`)
      steps[step.name] = ms
      return count
    })
    counts.push(...(await Promise.all(ended)))
    const walls: Walls = { all: Date.now() - started, steps }
    writeFileSync(join(ROOT, folder, WALLS), JSON.stringify(walls))
  }
  const total = counts.reduce(add, NONE)
  process.exitCode = total.failed > 0 ? 1 : 0
  console.log(`\nAll in ${seconds(Date.now() - started)}; reports are in ${folder}/`)
  console.log(sentence(total))
}

async function runStep(step: Step, folder: string, mayBeEmpty: boolean): Promise<Count> {
  const isTool = step.kind === 'tool'
  if (!isTool) console.log(`\n${step.name}`)
  const { code, output } = await run(step.command, { shown: !isTool })
  const report = join(ROOT, folder, `${step.name}.json`)
  if (isTool) {
    if (code !== 0) console.log(`\n$ ${step.command}\n${output.trim()}\n`)
    writeFileSync(report, JSON.stringify(toolReport(step.name, code === 0, output)))
  }
  return countReport(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code, mayBeEmpty && !isTool)
}
