import { expect, it } from 'vitest'
import { visit } from '../e2e/visit'
import { report } from './report'
import { scriptTime } from './script-time'

/** By then (ms) all that runs while a page is scrolled has run once, and is compiled. */
const WARM_UP = 16_000
const SECONDS = 45
/** Down and up again, so that the page never comes to its end. */
const TURNS = 6
/** DESIGN, budgets: share of the wall time that the sensor's scripts may take while a page is scrolled without a pause. */
const BUDGET = 0.0002

it('the sensor takes next to no time while a page is scrolled', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(WARM_UP)
  const { wall, ours, all, calls } = await scriptTime(me.page, closer.extensionUrl('sensor.js'), async () => {
    for (let turn = 0; turn < TURNS; turn++)
      await me.scroll((SECONDS * 1_000) / TURNS, { by: turn % 2 ? -40 : 40, every: 16 })
  })
  const share = ours / wall
  report('sensor while scrolling', {
    'share of wall time': `${(share * 100).toFixed(4)} %`,
    budget: `${BUDGET * 100} %`,
    calls,
    'ms in all': ours.toFixed(2),
    'the page itself, ms': all.toFixed(0),
    'seconds scrolled': (wall / 1_000).toFixed(0),
  })
  expect(calls).toBeGreaterThan(SECONDS / 2)
  expect(share).toBeLessThanOrEqual(BUDGET)
})
