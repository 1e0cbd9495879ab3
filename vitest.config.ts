import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { locales } from './scripts/locales.ts'
import { LongestFirst } from './tests/e2e/longest-first.ts'

/**
 * What may differ by browser, and the files in which Firefox shows that it does not; all others Chromium shows alone, as well as
 * the tests in these that say so.
 */
const IN_FIREFOX = {
  attention: 'which tab of which window somebody is at',
  canary: 'what is kept, and what is asked of the network',
  card: 'a closed shadow root over any page, zoom, the clipboard',
  connected: 'groups of radio buttons by keyboard; what axe finds in a chart',
  conversations: 'fields for a date and a number',
  data: 'files that are saved and read; the database emptied and filled',
  delivery: 'a worker that is stopped, a browser that is killed, an extension that is reloaded',
  idle: 'the clock of a page that is left alone, in real time; a video that plays',
  keeping: 'downloads, sealed files, permission to stay, synced storage',
  keyboard: 'the order of the Tab key, menus and dialogs by keyboard',
  languages: 'words in another language, from right to left too',
  moves: 'a file from one browser into the other, and back',
  nudges: 'alarms, notifications, the mark on the icon, a worker that is stopped in the middle',
  'one-sensor': 'scripts put into open tabs by the browser itself; a page that is kept; a page written anew',
  pages: 'what axe finds; a page that hears of what another wrote',
  plans: 'the form by keyboard, a field for a time, what the browser may refuse',
  reddit: 'open shadow roots on a site; likes and comments by mouse',
  reset: 'that each test finds nothing of the one before',
  settings: 'colours of a theme',
  sites: 'permission for a site, scripts that are registered, tabs that are open at a restart and a reload',
  'survival-fold': 'a transaction of hours when the browser is killed',
  'survival-import': 'a transaction of thousands of rows when the browser is killed',
  'survival-upgrade': 'a change of the schema when the browser is killed',
  talk: 'the key by which threads are named',
  tiktok: 'a double click; the order of events in a field that is its own editor',
  trends: 'charts under a pointer and by keyboard, and what axe finds in them',
  trouble: 'a database from a newer version, one without room, one that cannot be read',
  whatsapp: 'a field that is its own editor; rows that are used again',
  x: 'trust in events, likes by key',
  'x-messages': 'an input method; a thread in an open shadow root',
  youtube: 'a frame, full screen',
}

/** A zone in which it is about noon: no visit runs over midnight, in whatever zone and at whatever hour it is made. */
const fromNoon = new Date().getUTCHours() - 12
const NOON = `Etc/GMT${fromNoon < 0 ? '-' : '+'}${Math.abs(fromNoon)}`

/** Visits in a real browser. They spend most of their time waiting, so that two cores have enough for three at a time. */
const journey = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include:
      browser === 'firefox'
        ? Object.keys(IN_FIREFOX).map((name) => `tests/e2e/${name}.spec.ts`)
        : ['tests/e2e/**/*.spec.ts'],
    env: { BROWSER: browser, TZ: NOON },
    setupFiles: ['tests/e2e/times.ts'],
    globalSetup: browser === 'firefox' ? ['tests/e2e/started-once.ts'] : [],
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
    sequence: { sequencer: LongestFirst },
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
