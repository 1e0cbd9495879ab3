import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { faults } from './axe'
import { until } from './driver/until'
import { DASHBOARD } from './every-page'
import { says } from './screen'
import { visit } from './visit'

it('an invented life is called so on every page, and goes with one press', async () => {
  const closer = await visit()
  const other = await closer.openExtension('dashboard.html#/data')
  await other.sees('main h1')
  await fill(other.page, demoOf(Date.now(), 120))
  await expect(fill(other.page, demoOf(Date.now(), 2))).rejects.toThrow('counts of its own')
  // What another program wrote, a page that is open does not hear of.
  await other.close()
  const me = await closer.openExtension('dashboard.html')
  for (const page of DASHBOARD) {
    await me.page.evaluate((to) => (location.hash = to), `#/${page}`)
    // A page is loaded when it is first opened.
    const isThere = () => document.querySelector('main')?.ariaLabel === document.querySelector('main h1')?.textContent
    await until(() => me.page.evaluate(isThere), Boolean, { what: page })
    await says(me, 'The numbers and people are invented.')
    expect(await faults(me), page).toEqual([])
  }
  const popup = await closer.openExtension('popup.html')
  await says(popup, 'The numbers and people are invented.', 'body')
  expect(await faults(popup)).toEqual([])
  await popup.click('.demo button')
  const left = await until(closer.tables, ({ attention }) => attention.length === 0, { what: 'nothing left' })
  expect(Object.entries(left).filter(([, rows]) => rows.length > 0)).toEqual([])
  await until(() => popup.page.evaluate(() => document.querySelector('.demo') === null), Boolean, {
    what: 'that the bar is gone',
  })
  expect(closer.consoleLines).toEqual([])
}, 120_000)
