import type { Page } from 'puppeteer-core'

type TraceEvent = { name: string; dur?: number; tdur?: number; args: { data?: { url?: string } } }

/** Times in ms; `ours` is what the script at an address took of `all` the time that scripts took. */
export type ScriptTime = { wall: number; ours: number; all: number; calls: number }

/** What the script at an address costs a page while something is done there. */
export async function scriptTime(page: Page, address: string, during: () => Promise<void>): Promise<ScriptTime> {
  await page.tracing.start({ categories: ['devtools.timeline'] })
  const start = performance.now()
  await during()
  const wall = performance.now() - start
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] }
  const calls = trace.traceEvents.filter((e) => e.name === 'FunctionCall')
  const ours = calls.filter((e) => e.args.data?.url?.startsWith(address))
  // Time on the processor: what other programs take away in the meantime is not the script's.
  const ms = (events: TraceEvent[]) => events.reduce((sum, e) => sum + (e.tdur ?? e.dur ?? 0), 0) / 1_000
  return { wall, ours: ms(ours), all: ms(calls), calls: ours.length }
}
