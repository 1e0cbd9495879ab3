import type { Spent } from '../../tests/e2e/driver/spent.ts'

/** What is read here of a runner's JSON report. Times are milliseconds, of a start since 1970. */
export type RunnerReport = { startTime: number; testResults: FileResult[] }

type FileResult = { name: string; startTime: number; endTime: number; assertionResults: TestResult[] }

type TestResult = {
  /** None for a test that was skipped. */
  duration?: number
  /** What `tests/e2e/times.ts` notes in files that drive browsers. */
  meta?: { spent?: Spent; project?: string }
}

/** What `scripts/test` writes of a run: how long it took by the clock, all in all and by step (ms). */
export type Walls = { all: number; steps: Record<string, number> }

/** Milliseconds. `work` is what is left of `time`: the machine is busy, or waits for the browser to answer. */
export type Time = { time: number; starting: number; waiting: number; work: number }

export type FileTime = Time & { project: string; file: string; tests: number }
/** The sum over a project's files. Files run beside each other, so it may be longer than the clock says. */
export type ProjectTime = Time & { project: string; files: number; tests: number }
export type StepTime = { step: string; wall: number }

export type Times = { all: number | undefined; steps: StepTime[]; projects: ProjectTime[]; files: FileTime[] }

const longestFirst = <T>(rows: T[], of: (row: T) => number): T[] => rows.toSorted((a, b) => of(b) - of(a))

/** Where a run's time went. Runners' reports by the name of their step; one may hold files of several projects. */
export function timesOf(reports: Record<string, RunnerReport>, walls?: Walls): Times {
  const files = Object.entries(reports).flatMap(([step, { testResults }]) =>
    testResults.map((file) => fileTime(file, step)),
  )
  // A run that noted no times is read off its reports: from the start of the runner to the end of its last test.
  const seen = Object.entries(reports).map(([step, report]) => ({ step, wall: lastEnd(report) - report.startTime }))
  const noted = Object.entries(walls?.steps ?? {}).map(([step, wall]) => ({ step, wall }))
  return {
    all: walls?.all,
    steps: longestFirst(walls ? noted : seen, ({ wall }) => wall),
    projects: longestFirst(projectTimes(files), ({ time }) => time),
    files: longestFirst(files, ({ time }) => time),
  }
}

const lastEnd = ({ startTime, testResults }: RunnerReport) =>
  Math.max(startTime, ...testResults.map((file) => file.endTime))

function fileTime({ name, startTime, endTime, assertionResults }: FileResult, step: string): FileTime {
  const spent = (kind: keyof Spent) => assertionResults.reduce((sum, { meta }) => sum + (meta?.spent?.[kind] ?? 0), 0)
  const [starting, waiting] = [spent('starting'), spent('waiting')]
  const time = endTime - startTime + beforeFirst(assertionResults)
  const ran = assertionResults.filter(({ duration }) => duration !== undefined)
  return {
    project: assertionResults.find(({ meta }) => meta?.project)?.meta?.project ?? step,
    file: name.slice(name.lastIndexOf('/tests/') + 1),
    tests: ran.length,
    time,
    starting,
    waiting,
    work: Math.max(0, time - starting - waiting),
  }
}

/** A report has a file begin with its first test. What that test spent and did not take was spent by hooks before it. */
function beforeFirst(tests: TestResult[]): number {
  const first = tests.find(({ duration }) => duration !== undefined)
  const { starting = 0, waiting = 0 } = first?.meta?.spent ?? {}
  return Math.max(0, starting + waiting - (first?.duration ?? 0))
}

function projectTimes(files: FileTime[]): ProjectTime[] {
  const all = new Map<string, ProjectTime>()
  for (const { project, tests, time, starting, waiting, work } of files) {
    const sum = all.get(project) ?? { project, files: 0, tests: 0, time: 0, starting: 0, waiting: 0, work: 0 }
    all.set(project, {
      project,
      files: sum.files + 1,
      tests: sum.tests + tests,
      time: sum.time + time,
      starting: sum.starting + starting,
      waiting: sum.waiting + waiting,
      work: sum.work + work,
    })
  }
  return [...all.values()]
}
