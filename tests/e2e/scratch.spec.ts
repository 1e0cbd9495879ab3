import { mkdirSync } from 'node:fs'
import { it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { addDays, clockDayOf } from '../../lib/time/calendar'
import { attention } from '../summaries/build'
import { visit } from './visit'

const OUT = '/tmp/pictures'
it('pictures', { timeout: 300_000 }, async () => {
  mkdirSync(OUT, { recursive: true })
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/data')
  const shot = async (name: string, { width = 1200, height = 900, dark = false, hash = '', scale = 1 } = {}) => {
    await me.page.setViewport({
      width: Math.round(width / scale),
      height: Math.round(height / scale),
      deviceScaleFactor: scale,
    })
    await me.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    if (hash) await me.page.evaluate((h) => (location.hash = h), hash)
    await me.rest(900)
    await me.page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true })
  }
  await shot('data-empty')
  const now = Date.now()
  const today = clockDayOf(now)
  const demo = demoOf(now, 120)
  const old = (n: number) => addDays(today, -n)
  await fill(me.page, {
    ...demo,
    attentionElsewhere: [
      ...Array.from({ length: 40 }, (_, i) => ({
        ...attention({
          day: old(130 + i),
          hour: -1,
          surface: 'other',
          activity: 'other',
          site: 'x',
          ms: 1_800_000 + i * 60_000,
        }),
        device: 'time-tracker',
      })),
      ...Array.from({ length: 90 }, (_, i) => ({
        ...attention({ day: old(i), hour: -1, site: 'instagram', ms: 900_000 + (i % 7) * 240_000 }),
        device: 'phone',
      })),
    ],
    attentionByMonth: ['2026-01', '2026-02', '2026-03', '2026-04'].map((month, i) => ({
      month,
      site: 'instagram',
      surface: 'feed',
      activity: 'passive',
      ms: 30_000_000 + i * 4_000_000,
      device: 'phone',
    })),
    devices: [{ id: 'phone', name: 'My phone', named: 5 }],
    settings: [
      ...(demo.settings ?? []),
      { name: 'sync', value: { on: true, at: now, days: old(200), months: '2026-02' } },
    ],
  } as never)
  await me.page.reload()
  await me.rest(1500)
  // Arabic
  await shot('settings', { hash: '#/settings' })
  await me.page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('#language')!
    const o = [...select.options].find((x) => x.textContent === 'العربية')
    select.value = o!.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await me.rest(3000)
  await shot('data-ar', { hash: '#/data' })
  await shot('data-ar-narrow', { width: 360, height: 700 })
  await shot('trends-ar', { hash: '#/trends/year' })
})
