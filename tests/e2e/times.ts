import { afterEach } from 'vitest'
import { takeSpent, type Spent } from './driver/spent'

declare module 'vitest' {
  interface TaskMeta {
    /** What of the test's time was spent on starting browsers and on waiting, for the runner's report. */
    spent?: Spent
    /** A report may hold files of several projects, and names none. */
    project?: string
  }
}

afterEach(({ task }) => {
  task.meta.spent = takeSpent()
  if (task.file.projectName) task.meta.project = task.file.projectName
})
