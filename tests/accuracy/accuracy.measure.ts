import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Activity } from '../../lib/model/vocabulary'
import { visit } from '../e2e/visit'
import { add, diagonal, emptyMatrix, timeError } from './matrix'
import { pageOf, type SiteResult } from './page'
import { everyWay } from '../ways/all'
import type { Ways } from '../ways/ways'
import { absence, partsOf } from './scripts'

/** Two parts in a hundred: the goal for the diagonal, and the budget for time. */
const LIMIT = 0.02

type ByActivity = Partial<Record<Activity, number>>
const minus = (after: ByActivity, before: ByActivity): ByActivity =>
  Object.fromEntries(Object.entries(after).map(([key, ms]) => [key, ms - (before[key as Activity] ?? 0)]))

async function measure(ways: Ways): Promise<SiteResult> {
  const { site, home } = ways
  const closer = await visit()
  const me = await closer.open(home)
  const matrix = emptyMatrix()
  const parts: SiteResult['parts'] = []
  for (const part of site === 'x' ? [...partsOf(ways), absence(ways)] : partsOf(ways)) {
    const before = await closer.settled(site)
    await me.front()
    const truth = await part.play(me)
    const counted = minus((await closer.settled(site)).ms, before.ms)
    add(matrix, truth, counted)
    parts.push({ name: part.name, truth, counted })
  }
  const browser = await closer.browser.version()
  await closer.close()
  return { site, matrix, parts, browser }
}

it('most time is counted as what it was', async () => {
  const left = [...everyWay]
  const results: SiteResult[] = []
  // Visits spend their time waiting: three at a time leave the machine idle enough to measure.
  const visitor = async () => {
    for (let ways = left.shift(); ways; ways = left.shift()) results.push(await measure(ways))
  }
  await Promise.all([visitor(), visitor(), visitor()])
  results.sort((a, b) => a.site.localeCompare(b.site))
  const all = emptyMatrix()
  for (const { parts } of results) for (const part of parts) add(all, part.truth, part.counted)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const page = pageOf(results, all, commit)
  writeFileSync(join(import.meta.dirname, '../../docs/accuracy.md'), page)
  process.stdout.write(page)
  expect(diagonal(all)).toBeGreaterThanOrEqual(1 - LIMIT)
  expect(timeError(all)).toBeLessThanOrEqual(LIMIT)
})
