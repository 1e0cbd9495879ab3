/** Where a test runs: in Node, or in a real browser, for which the extension is built. */
export type Project = 'unit' | 'chromium' | 'firefox'

/** A fault that the tests must find: one small change of the code. */
export type Breakage = {
  /** What it goes by on the command line and in the table. */
  name: string
  /** What somebody would have of it. */
  why: string
  /** The file that is changed. */
  file: string
  /** What is replaced. It stands in the file exactly once. */
  find: string
  replace: string
  /** The fewest files that show it. */
  tests: readonly string[]
  /** Words of the title of the one test in them that does; all of their tests where there are none. */
  only?: string
  project: Project
}
