import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import type { Driver } from '../e2e/driver/driver'
import { visit } from '../e2e/visit'
import { benchBuild } from './bench-build'
import { report } from './report'
import { median, timeTo } from './time-to'

/** DESIGN, budgets: what a page costs grows with the days it shows, and not with history. */
const BUDGET = 1.25
const ROUNDS = 7
const YEAR = 365

/** Pages, and something in each that is there when its numbers are. */
const PAGES = {
  overview: ['dashboard.html#/overview', 'main dl.legend dd'],
  'a day': ['dashboard.html#/trends/day', '.time-chart svg'],
  'a week': ['dashboard.html#/trends/week', '.time-chart svg'],
  'a year': ['dashboard.html#/trends/year', '.time-chart svg'],
  conversations: ['dashboard.html#/conversations', '.lines .talk'],
  friends: ['dashboard.html#/friends', '.people .person'],
  nudges: ['dashboard.html#/nudges', '.plans .plan-head'],
  reflect: ['dashboard.html#/reflect', '.lines li'],
  'how is it for me': ['dashboard.html#/connected', '.rating-dots svg'],
  'your data': ['dashboard.html#/data', '.figures dd'],
  'all years': ['dashboard.html#/trends/all', '.time-chart svg'],
} as const
type Name = keyof typeof PAGES
const NAMES = Object.keys(PAGES) as Name[]
/** These show more days where there are more: all of them, and how many there are. */
const GROW: readonly Name[] = ['all years', 'your data']

async function lived(days: number, extension: string): Promise<Driver> {
  const closer = await visit({ extension })
  const me = await closer.openExtension('dashboard.html#/data')
  await me.sees('main h1')
  const question = { name: 'question', value: { question: 'conversation', since: '2020-01-01' } }
  await fill(me.page, { ...demoOf(Date.now(), days), settings: [question] })
  await me.close()
  return closer
}

it('five years take no longer than the last of them', async () => {
  const extension = await benchBuild()
  const [short, long] = [await lived(YEAR + 30, extension), await lived(5 * YEAR, extension)]
  const times = new Map(NAMES.map((name) => [name, { short: [] as number[], long: [] as number[] }]))
  for (let round = -1; round < ROUNDS; round++)
    for (const name of NAMES) {
      const [path, css] = PAGES[name]
      const [a, b] = [await timeTo(short, path, css), await timeTo(long, path, css)]
      if (round < 0) continue
      times.get(name)?.short.push(a)
      times.get(name)?.long.push(b)
    }
  const ratios = NAMES.map((name) => {
    const { short: a, long: b } = times.get(name) ?? { short: [], long: [] }
    return { name, one: median(a), five: median(b), ratio: median(b) / median(a) }
  })
  report(
    `pages: milliseconds to their numbers after one year, after five, and the ratio (budget ${BUDGET})`,
    Object.fromEntries(
      ratios.map(({ name, one, five, ratio }) => [name, `${one.toFixed(0)}  ${five.toFixed(0)}  ${ratio.toFixed(2)}`]),
    ),
  )
  expect(ratios.filter(({ name, ratio }) => !GROW.includes(name) && ratio > BUDGET)).toEqual([])
})
