import type { Breakage } from '../../tests/breaks/breakage.ts'

/** One test as a runner's JSON report has it. */
type Ran = { fullName: string; status: string; failureMessages?: string[] | null }
export type Report = { testResults: { name: string; message?: string; assertionResults: Ran[] }[] }

type Sought = Pick<Breakage, 'tests' | 'only'>

/** Tests of a breakage: those of its files that bear its words in their titles. */
function testsOf({ testResults }: Report, { tests, only = '' }: Sought): Ran[] {
  const files = testResults.filter(({ name }) => tests.some((file) => name.replaceAll('\\', '/').endsWith(`/${file}`)))
  return files.flatMap(({ assertionResults }) => assertionResults).filter(({ fullName }) => fullName.includes(only))
}

const passed = ({ status }: Ran) => status === 'passed'
const failed = ({ status }: Ran) => status === 'failed'
const firstLine = (text = '') => text.split('\n')[0] ?? ''

/** Why the tests of a breakage prove nothing: they are not there, or do not pass as the code stands. Undefined if they do. */
export function faultWithout(report: Report, sought: Sought): string | undefined {
  const ran = testsOf(report, sought)
  const red = ran.find(failed)
  if (red) return `"${red.fullName}" fails without it, too: ${firstLine(red.failureMessages?.[0])}`
  return ran.some(passed) ? undefined : 'No test of that title was run.'
}

/** The titles of the tests that turned red, or why none could. */
export function redIn(report: Report, sought: Sought): string[] | { fault: string } {
  const ran = testsOf(report, sought)
  const red = ran.filter(failed).map(({ fullName }) => fullName)
  // A change with which a file cannot even be loaded is no proof that its tests see anything.
  if (red.length > 0 || ran.some(passed)) return red
  return {
    fault: `Its tests could not be run: ${firstLine(report.testResults.find(({ message }) => message)?.message)}`,
  }
}
