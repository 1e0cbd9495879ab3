import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take longest in either browser, from the longest on, as measured by `npm run test:times`. Begun late, they would
 * be what a whole run waits for in the end, with one core idle. The others follow in the runner's own order.
 */
const LONGEST = [
  'survival-import',
  'survival-fold',
  'survival-upgrade',
  'nudges',
  'one-sensor',
  'languages',
  'pages',
  'sites',
  'keyboard',
  'keeping',
  'telegram',
  'facebook',
  'trouble',
  'delivery',
  'card',
  'looks',
  'idle',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.spec.ts`))
  return place < 0 ? LONGEST.length : place
}

/** The order in which files begin. A fresh clone has no memory of how long each took. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
