import { expect, it } from 'vitest'
import { HOSTILE } from '../e2e/hostile-page'
import { visit } from '../e2e/visit'
import { report } from './report'

/** Share of the wall time. The budget for scrolling is far less; but here every forged event is one that has to be refused. */
const BUDGET = 0.01

type Profile = {
  nodes: { id: number; callFrame: { url: string; functionName: string } }[]
  samples: number[]
  timeDeltas: number[]
}

it('a page that floods itself with events is not slowed by Closer', async () => {
  const closer = await visit({ serve: () => HOSTILE })
  const me = await closer.open('https://x.com/home')
  await me.scroll(5_000)
  await me.page.evaluate(() => Reflect.get(window, 'flood')())
  const session = await me.page.createCDPSession()
  await session.send('Profiler.enable')
  // A listener that returns at once takes microseconds inside the page's own call, which no trace tells apart: samples do.
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  await session.send('Profiler.start')
  await me.scroll(15_000)
  const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile }
  const at = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
  let ours = 0
  let idle = 0
  let all = 0
  for (const [i, id] of profile.samples.entries()) {
    const ms = (profile.timeDeltas[i] ?? 0) / 1_000
    all += ms
    if (at.get(id)?.functionName === '(idle)') idle += ms
    if (at.get(id)?.url.startsWith(closer.extensionUrl(''))) ours += ms
  }
  report('Closer on a hostile page', {
    'share of wall time': `${((ours / all) * 100).toFixed(3)} %`,
    'share of all scripts': `${((ours / (all - idle)) * 100).toFixed(3)} %`,
    budget: `${BUDGET * 100} %`,
    'ms in all': ours.toFixed(1),
    'the page itself, ms': (all - idle).toFixed(0),
    seconds: (all / 1_000).toFixed(0),
  })
  expect(ours / all).toBeLessThan(BUDGET)
})
