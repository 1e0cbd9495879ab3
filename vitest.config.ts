import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { locales } from './scripts/locales.ts'

/** Sites that few people visit, and what is the same in every browser: Chromium alone shows it. */
const IN_CHROMIUM =
  '{messenger,linkedin,threads,telegram,discord,snapchat,pinterest,tumblr,googlemessages,drift,hostile}.spec.ts'

/** A zone in which it is about noon: no visit runs over midnight, in whatever zone and at whatever hour it is made. */
const fromNoon = new Date().getUTCHours() - 12
const NOON = `Etc/GMT${fromNoon < 0 ? '-' : '+'}${Math.abs(fromNoon)}`

/** Visits in a real browser. They spend their time waiting, so three at a time leave two cores idle enough to measure. */
const journey = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['tests/e2e/**/*.spec.ts'],
    exclude: browser === 'firefox' ? [`tests/e2e/${IN_CHROMIUM}`] : [],
    env: { BROWSER: browser, TZ: NOON },
    setupFiles: ['tests/e2e/times.ts'],
    maxWorkers: 3,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
})

/** Figures, not tests: run by hand and before a release, alone on the machine. */
const measure = (name: string, include: string) => ({
  test: { name, include: [include], fileParallelism: false, testTimeout: 1_800_000, hookTimeout: 60_000 },
})

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [locales(), WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/captures/**'],
          setupFiles: ['tests/fresh.ts'],
          // tests/fresh.ts keeps files apart. Left to itself the runner takes one of two cores.
          isolate: false,
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // What takes five seconds alone takes longer beside browsers.
          testTimeout: 30_000,
        },
      },
      journey('chromium'),
      { test: { ...journey('chromium').test, name: 'captures', include: ['tests/captures/**/*.spec.ts'] } },
      journey('firefox'),
      measure('bench', 'tests/bench/**/*.bench.ts'),
      measure('accuracy', 'tests/accuracy/**/*.measure.ts'),
      { test: { ...measure('drift', 'tests/drift/**/*.measure.ts').test, maxConcurrency: 3 } },
    ],
  },
})
