import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Activity } from '../../lib/model/vocabulary'
import { HOSTS, type FixtureSite } from '../e2e/driver/fixtures'
import { visit } from '../e2e/visit'
import { add, diagonal, emptyMatrix, timeError } from './matrix'
import { pageOf, type SiteResult } from './page'
import { absence, HOME, partsOf } from './scripts'

/** Two parts in a hundred: the goal for the diagonal, and the budget for time. */
const LIMIT = 0.02

type ByActivity = Partial<Record<Activity, number>>
const minus = (after: ByActivity, before: ByActivity): ByActivity =>
  Object.fromEntries(Object.entries(after).map(([key, ms]) => [key, ms - (before[key as Activity] ?? 0)]))

async function measure(site: FixtureSite): Promise<SiteResult> {
  const closer = await visit()
  const me = await closer.open(HOME[site])
  const matrix = emptyMatrix()
  const parts: SiteResult['parts'] = []
  for (const part of site === 'x' ? [...partsOf(site), absence(site)] : partsOf(site)) {
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
  const results: SiteResult[] = []
  for (const site of Object.keys(HOSTS) as FixtureSite[]) results.push(await measure(site))
  const all = emptyMatrix()
  for (const { parts } of results) for (const part of parts) add(all, part.truth, part.counted)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const page = pageOf(results, all, commit)
  writeFileSync(join(import.meta.dirname, '../../docs/accuracy.md'), page)
  process.stdout.write(page)
  expect(diagonal(all)).toBeGreaterThanOrEqual(1 - LIMIT)
  expect(timeError(all)).toBeLessThanOrEqual(LIMIT)
})
