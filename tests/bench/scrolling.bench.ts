import { expect, it } from 'vitest'
import { visit } from '../e2e/visit'
import { report } from './report'

/** By then (ms) all that runs while a page is scrolled has run once, and is compiled. */
const WARM_UP = 16_000
const SECONDS = 45
/** Down and up again, so that the page never comes to its end. */
const TURNS = 6
/** DESIGN, budgets: share of the wall time that the sensor's scripts may take while a page is scrolled without a pause. */
const BUDGET = 0.0002

type TraceEvent = { name: string; dur?: number; tdur?: number; args: { data?: { url?: string } } }

it('the sensor takes next to no time while a page is scrolled', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(WARM_UP)
  await me.page.tracing.start({ categories: ['devtools.timeline'] })
  const start = performance.now()
  for (let turn = 0; turn < TURNS; turn++)
    await me.scroll((SECONDS * 1_000) / TURNS, { by: turn % 2 ? -40 : 40, every: 16 })
  const wall = performance.now() - start
  const trace = JSON.parse(new TextDecoder().decode(await me.page.tracing.stop())) as { traceEvents: TraceEvent[] }
  const calls = trace.traceEvents.filter((e) => e.name === 'FunctionCall')
  // Time on the processor: what other programs take away in the meantime is not the sensor's.
  const ms = (events: TraceEvent[]) => events.reduce((sum, e) => sum + (e.tdur ?? e.dur ?? 0), 0) / 1_000
  const ours = calls.filter((e) => e.args.data?.url?.startsWith(closer.extensionUrl('sensor.js')))
  const share = ms(ours) / wall
  report('sensor while scrolling', {
    'share of wall time': `${(share * 100).toFixed(4)} %`,
    budget: `${BUDGET * 100} %`,
    calls: ours.length,
    'ms in all': ms(ours).toFixed(2),
    'the page itself, ms': ms(calls).toFixed(0),
    'seconds scrolled': (wall / 1_000).toFixed(0),
  })
  expect(ours.length).toBeGreaterThan(SECONDS / 2)
  expect(share).toBeLessThanOrEqual(BUDGET)
})
