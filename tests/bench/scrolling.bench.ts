import { expect, it } from 'vitest'
import { visit } from '../e2e/visit'
import { report } from './report'

const SECONDS = 30
/** DESIGN, budgets: share of the wall time that the sensor's scripts may take while a page is scrolled without a pause. */
const BUDGET = 0.0002

type TraceEvent = { name: string; dur?: number; args: { data?: { url?: string } } }

it('the sensor takes next to no time while a page is scrolled', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(2_000)
  await me.page.tracing.start({ categories: ['devtools.timeline'] })
  const start = performance.now()
  await me.scroll(SECONDS * 1_000, { by: 40, every: 16 })
  const wall = performance.now() - start
  const trace = JSON.parse(new TextDecoder().decode(await me.page.tracing.stop())) as { traceEvents: TraceEvent[] }
  const calls = trace.traceEvents.filter((e) => e.name === 'FunctionCall')
  const ms = (events: TraceEvent[]) => events.reduce((sum, e) => sum + (e.dur ?? 0), 0) / 1_000
  const ours = calls.filter((e) => e.args.data?.url?.startsWith(closer.extensionUrl('sensor.js')))
  const share = ms(ours) / wall
  if (process.env['CALLS']) console.log(JSON.stringify(Object.entries(Object.groupBy(ours, (e) => JSON.stringify([(e.args.data as never as {functionName:string}).functionName, (e.args.data as never as {columnNumber:number}).columnNumber]))).map(([k, v]) => [k, v?.length, ms(v ?? []).toFixed(2), ((v ?? []).reduce((a, e) => a + ((e as never as {tdur?:number}).tdur ?? 0), 0) / 1000).toFixed(2)])))
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
