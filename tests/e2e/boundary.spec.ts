import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { faults } from './axe'
import { until } from './driver/until'
import { visit } from './visit'

it('a page that cannot be drawn says so, and leaves the way to the others', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/overview')
  await me.sees('main h1')
  // What nothing of ours ever wrote, and no page can draw.
  const row = { week: '2026-01-05', question: 'say', answer: {}, intention: '', changed: 1 }
  await fill(me.page, { reflections: [row] } as never)
  await me.page.evaluate(() => (location.hash = '#/reflect'))
  const text = () => me.page.evaluate(() => document.body.textContent ?? '')
  await until(text, (words) => words.includes('This page could not be shown'), { what: 'what is wrong' })
  expect(await faults(me)).toEqual([])
  // The others are there as ever.
  await me.page.evaluate(() => (location.hash = '#/overview'))
  const again = await until(text, (words) => words.includes('Where your time went'), { what: 'the overview' })
  expect(again).not.toContain('could not be shown')
})
