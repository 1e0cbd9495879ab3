import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { addDays } from '../../lib/time/calendar'
import { attention } from '../summaries/build'
import type { Person } from './driver/person'
import { stateOf } from './state'
import { momentsWithin, putBack, rowsIn, survivor, TIMES, took } from './survival'

const HOURS = Array.from({ length: 300 }, (_, i) => addDays('2026-06-01', -i)).flatMap((day) =>
  Array.from({ length: 20 }, (_, hour) => attention({ day, hour, ms: 1_000 + hour })),
)

const fold = (page: Person) =>
  page.page.evaluate(() => {
    type Extension = { alarms: { create: (name: string, how: object) => unknown } }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension }
    void (browser ?? chrome)?.alarms.create('tidy', { when: Date.now() })
  })

it(
  `killed ${TIMES} times while hours are folded: a day is folded or not, and the totals are the same`,
  { timeout: 900_000 },
  async () => {
    const { page, killed } = await survivor()
    await fill(page().page, { attention: HOURS } as never)
    const [before, rows] = [await stateOf(page()), await rowsIn(page())]
    await fold(page())
    const long = await took(page(), (state) => state['attention'] !== before['attention'])
    const after = await stateOf(page())
    expect(after['attention']).toMatch(/^300 /)
    for (const moment of momentsWithin(long * 1.3)) {
      await putBack(page(), rows)
      const state = await killed(moment, fold)
      const isBefore = state['attention'] === before['attention']
      expect(state, `killed after ${moment} ms`).toEqual(isBefore ? before : after)
    }
  },
)
