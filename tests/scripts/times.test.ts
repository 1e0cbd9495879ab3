import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readTimes } from '../../scripts/test/read-times'
import { timesText } from '../../scripts/test/times-table'
import { timesOf, type RunnerReport } from '../../scripts/test/times'

type Test = { duration?: number; meta?: { spent?: { starting: number; waiting: number }; project?: string } }

const test = (duration: number, starting: number, waiting: number, project = 'chromium'): Test => ({
  duration,
  meta: { spent: { starting, waiting }, project },
})
const report = (files: Record<string, [start: number, end: number, ...Test[]]>): RunnerReport => ({
  startTime: 1_000,
  testResults: Object.entries(files).map(([name, [startTime, endTime, ...assertionResults]]) => ({
    name: `/somewhere/tests/closer/tests/${name}`,
    startTime,
    endTime,
    assertionResults,
  })),
})

describe('timesOf', () => {
  it('splits a file by what its tests say, and leaves the rest to work', () => {
    const { files } = timesOf({
      chromium: report({ 'e2e/x.spec.ts': [2_000, 12_000, test(6_000, 2_000, 3_000), test(4_000, 0, 1_000)] }),
    })
    expect(files).toEqual([
      {
        file: 'tests/e2e/x.spec.ts',
        project: 'chromium',
        tests: 2,
        time: 10_000,
        starting: 2_000,
        waiting: 4_000,
        work: 4_000,
      },
    ])
  })

  it('adds what hooks spent before the first test that ran', () => {
    const skipped = { meta: {} }
    const { files } = timesOf({
      chromium: report({ 'e2e/x.spec.ts': [5_000, 6_000, skipped, test(500, 2_300, 200), test(500, 0, 900)] }),
    })
    expect(files).toMatchObject([{ tests: 2, time: 3_000, starting: 2_300, waiting: 1_100, work: 0 }])
  })

  it('takes the project from what tests say, else from the name of the report', () => {
    const both = report({
      'e2e/a.spec.ts': [0, 4_000, test(4_000, 1, 1, 'firefox')],
      'e2e/b.spec.ts': [0, 3_000, test(3_000, 1, 1, 'chromium')],
      'e2e/c.spec.ts': [0, 2_000, test(2_000, 1, 1, 'firefox')],
    })
    const unit = report({ 'a.test.ts': [0, 5_000, { duration: 5_000, meta: {} }] })
    expect(timesOf({ browsers: both, unit }).projects).toMatchObject([
      { project: 'firefox', files: 2, tests: 2, time: 6_000 },
      { project: 'unit', files: 1, tests: 1, time: 5_000 },
      { project: 'chromium', files: 1, tests: 1, time: 3_000 },
    ])
  })

  it('has the longest first', () => {
    const files = { 'a.test.ts': [0, 10], 'b.test.ts': [0, 30], 'c.test.ts': [0, 20] } as const
    const times = timesOf(
      { unit: report(Object.fromEntries(Object.entries(files).map(([name, [a, b]]) => [name, [a, b]]))) },
      { all: 70, steps: { lint: 10, unit: 40, build: 20 } },
    )
    expect(times.files.map(({ file }) => file)).toEqual(['tests/b.test.ts', 'tests/c.test.ts', 'tests/a.test.ts'])
    expect(times.steps).toEqual([
      { step: 'unit', wall: 40 },
      { step: 'build', wall: 20 },
      { step: 'lint', wall: 10 },
    ])
    expect(times.all).toBe(70)
  })

  it('reads how long a runner took off its report where nothing noted it', () => {
    const unit = report({ 'a.test.ts': [2_000, 9_000], 'b.test.ts': [1_500, 3_000] })
    expect(timesOf({ unit })).toMatchObject({ all: undefined, steps: [{ step: 'unit', wall: 8_000 }] })
  })

  it('takes a report without a file for one that took no time', () =>
    expect(timesOf({ unit: report({}) })).toEqual({
      all: undefined,
      steps: [{ step: 'unit', wall: 0 }],
      projects: [],
      files: [],
    }))
})

describe('timesText', () => {
  it('is a table that a page can take, with short files in one row', () => {
    const reports = {
      chromium: report({ 'e2e/x.spec.ts': [0, 1_234_000, test(1_234_000, 4_000, 1_000_000)] }),
      unit: report({ 'a.test.ts': [0, 999, { duration: 999 }], 'b.test.ts': [0, 1, { duration: 1 }] }),
    }
    const text = timesText(timesOf(reports, { all: 1_300_000, steps: { chromium: 1_240_000 } }))
    expect(text.split('\n').slice(2)).toEqual([
      '| step | by the clock |',
      '|---|--:|',
      '| chromium | 1,240.0 |',
      '| **the whole run** | 1,300.0 |',
      '',
      '| project | files | tests | in files | starting | waiting | work |',
      '|---|--:|--:|--:|--:|--:|--:|',
      '| chromium | 1 | 1 | 1,234.0 | 4.0 | 1,000.0 | 230.0 |',
      '| unit | 2 | 2 | 1.0 | 0.0 | 0.0 | 1.0 |',
      '',
      '| file | project | tests | in files | starting | waiting | work |',
      '|---|---|--:|--:|--:|--:|--:|',
      '| tests/e2e/x.spec.ts | chromium | 1 | 1,234.0 | 4.0 | 1,000.0 | 230.0 |',
      '| 2 of less than 1 s each |  | 2 | 1.0 | 0.0 | 0.0 | 1.0 |',
    ])
  })
})

describe('readTimes', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'closer-times-'))
    onTestFinished(() => rmSync(made, { recursive: true }))
    return made
  }

  it('reads what a run left, and passes over reports of tools', () => {
    const here = folder()
    writeFileSync(join(here, 'unit.json'), JSON.stringify(report({ 'a.test.ts': [0, 30, { duration: 30 }] })))
    writeFileSync(join(here, 'lint.json'), '{"numPassedTests":1}')
    writeFileSync(join(here, 'times.json'), '{"all":90,"steps":{"lint":50,"unit":40}}')
    writeFileSync(join(here, 'notes.txt'), 'no report')
    expect(readTimes(here)).toMatchObject({
      all: 90,
      steps: [{ step: 'lint' }, { step: 'unit' }],
      files: [{ file: 'tests/a.test.ts', project: 'unit' }],
    })
  })

  it('says in a sentence what is amiss', () => {
    const here = folder()
    expect(() => readTimes(join(here, 'nowhere'))).toThrow(/^There is no folder .*nowhere/)
    expect(() => readTimes(here)).toThrow(/^No runner left a report in /)
    writeFileSync(join(here, 'unit.json'), '{"numPassedTe')
    expect(() => readTimes(here)).toThrow(/unit\.json is no report that can be read\.$/)
  })
})
