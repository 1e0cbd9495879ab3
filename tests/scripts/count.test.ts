import { describe, expect, it } from 'vitest'
import { add, countReport, NONE, sentence, toolReport } from '../../scripts/test/count'

const report = (passed: number, failed: number, skipped = 0, todo = 0, testResults: object[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: todo,
    testResults,
  })
const FAILURE = { passed: 0, failed: 1, skipped: 0 }

describe('countReport', () => {
  it('takes the numbers of the report', () => {
    expect(countReport(report(7, 0, 2, 1), 0)).toEqual({ passed: 7, failed: 0, skipped: 3 })
    expect(countReport(report(7, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 0 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const fine = { status: 'passed', assertionResults: [{}] }
    expect(countReport(report(1, 0, 0, 0, [broken, fine]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it.each([
    ['no report', undefined, 0],
    ['a report cut off', '{"numPassedTests":3', 0],
    ['another kind of report', '{"stats":{}}', 0],
    ['a report without tests', report(0, 0), 0],
  ])('takes %s for a failure', (_, text, exitCode) => expect(countReport(text, exitCode)).toEqual(FAILURE))

  it('lets a part of a run hold no test, but not fail', () => {
    expect(countReport(report(0, 0), 0, true)).toEqual(NONE)
    expect(countReport(report(0, 0), 1, true)).toEqual(FAILURE)
    expect(countReport(undefined, 0, true)).toEqual(FAILURE)
  })

  it('does not believe a runner that ended badly', () => {
    expect(countReport(report(5, 0), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('reads what tools leave', () => {
    expect(countReport(JSON.stringify(toolReport('lint', true, '')), 0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(countReport(JSON.stringify(toolReport('lint', false, 'bad')), 1)).toEqual(FAILURE)
  })
})

describe('sentence', () => {
  it('says the sum', () => {
    const sum = [FAILURE, { passed: 12, failed: 0, skipped: 3 }].reduce(add, NONE)
    expect(sentence(sum)).toBe('12 passed, 1 failed, 3 skipped')
  })
})
