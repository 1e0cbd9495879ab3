import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timesOf, type RunnerReport, type Times, type Walls } from './times.ts'

/** Where a run notes how long its steps took, beside its reports. */
export const WALLS = 'times.json'

const isRunnerReport = (value: unknown): value is RunnerReport =>
  typeof value === 'object' && value !== null && 'testResults' in value && Array.isArray(value.testResults)

/** The times of the run that left its reports in a folder. Reports of tools hold none. */
export function readTimes(folder: string): Times {
  const read = (name: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'))
    } catch {
      throw new Error(`${join(folder, name)} is no report that can be read.`)
    }
  }
  const names = filesIn(folder).filter((name) => name.endsWith('.json'))
  const reports: Record<string, RunnerReport> = {}
  for (const name of names.filter((name) => name !== WALLS)) {
    const report = read(name)
    if (isRunnerReport(report)) reports[name.replace(/\.json$/, '')] = report
  }
  const walls = names.includes(WALLS) ? (read(WALLS) as Walls) : undefined
  if (!walls && Object.keys(reports).length === 0)
    throw new Error(`No runner left a report in ${folder}. Run npm test first.`)
  return timesOf(reports, walls)
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new Error(`There is no folder ${folder}. Run npm test first.`)
  }
}
