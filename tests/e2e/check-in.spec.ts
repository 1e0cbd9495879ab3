import { expect, it } from 'vitest'
import { faults } from './axe'
import { until } from './driver/until'
import { says } from './screen'
import { visit } from './visit'

/** A zone in which it is about eight hours later than noon, where the other visits are made. */
const from = new Date().getUTCHours() - 20
const offset = ((from % 24) + 24) % 24
const EVENING = offset <= 12 ? `Etc/GMT+${offset}` : `Etc/GMT-${24 - offset}`

it('asks in the evening, takes one tap, lets it be changed, and can be told not to ask', async () => {
  process.env['TZ'] = EVENING
  const closer = await visit({ isOwn: true })
  const popup = await closer.openExtension('popup.html')
  await says(popup, 'How connected did you feel today?')
  expect(await faults(popup)).toEqual([])
  await popup.page.focus('.checkin [role=group] button:nth-child(6)')
  await popup.press('Enter')
  await says(popup, 'How connected you felt today: 6 of 7.')
  const { checkins } = await until(closer.tables, (tables) => tables.checkins.length === 1, { what: 'a check-in' })
  expect(checkins).toMatchObject([{ connected: 6, day: new Date().toLocaleDateString('sv') }])
  expect(await faults(popup)).toEqual([])

  await popup.click('.checked-in .link')
  await says(popup, 'How connected did you feel today?')
  expect((await closer.tables()).checkins).toEqual([])
  await popup.click('.checkin .note .link')
  await until(() => popup.page.evaluate(() => document.querySelector('.checkin') === null), Boolean, {
    what: 'that it is gone',
  })
  await popup.close()
  const again = await closer.openExtension('popup.html')
  await says(again, 'Today')
  expect(await again.page.evaluate(() => document.body.textContent?.includes('How connected'))).toBe(false)
  expect(closer.consoleLines).toEqual([])
})
