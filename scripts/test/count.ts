export type Count = { passed: number; failed: number; skipped: number }

export const NONE: Count = { passed: 0, failed: 0, skipped: 0 }
const ONE_FAILED: Count = { passed: 0, failed: 1, skipped: 0 }

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

export const sentence = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

const numberIn = (report: object, key: string): number => {
  const value: unknown = Reflect.get(report, key)
  return typeof value === 'number' ? value : NaN
}

/** Files that could not even be loaded: they failed and hold no test. */
function brokenFiles(report: object): number {
  const files: unknown = Reflect.get(report, 'testResults')
  if (!Array.isArray(files)) return 0
  return files.filter((file) => file?.status === 'failed' && file?.assertionResults?.length === 0).length
}

/**
 * Counts a runner's JSON report. No report, one that holds no test and a runner that ended badly without naming a
 * failure are failures all the same; but into a part of a run (`mayBeEmpty`) no test of a project need fall.
 */
export function countReport(text: string | undefined, exitCode: number, mayBeEmpty = false): Count {
  const report = parse(text)
  if (!report) return ONE_FAILED
  const passed = numberIn(report, 'numPassedTests')
  const failed = numberIn(report, 'numFailedTests') + brokenFiles(report)
  const skipped = numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests')
  if (Number.isNaN(passed + failed + skipped)) return ONE_FAILED
  const unnamed = failed === 0 && (exitCode !== 0 || (passed + skipped === 0 && !mayBeEmpty))
  return { passed, failed: unnamed ? 1 : failed, skipped }
}

function parse(text: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** The report of a tool that only says yes or no; written in the form in which runners write theirs. */
export const toolReport = (name: string, ok: boolean, output: string): object => ({
  numPassedTests: ok ? 1 : 0,
  numFailedTests: ok ? 0 : 1,
  numPendingTests: 0,
  numTodoTests: 0,
  name,
  output,
})
