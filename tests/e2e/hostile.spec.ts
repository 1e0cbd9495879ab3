import { expect, it } from 'vitest'
import { HOSTILE } from './hostile-page'
import { total, visit } from './visit'

const LOOK = 1_200

it('counts nothing that a hostile page makes up, and what a person does on it', async () => {
  const closer = await visit({ serve: () => HOSTILE })
  const me = await closer.open('https://x.com/home')
  await me.page.evaluate(() => Reflect.get(window, 'flood')())
  await me.scroll(3_000)
  await me.page.evaluate(() => Reflect.get(window, 'showDeep')())
  await me.rest(300)
  const at = (await me.page.evaluate(() => Reflect.get(window, 'deepButton')())) as [number, number]
  await me.page.mouse.click(...at)
  await me.rest(LOOK)
  const field = (await me.page.evaluate(() => Reflect.get(window, 'fieldAt')())) as [number, number]
  await me.page.mouse.click(...field)
  await me.type('a')
  await me.press('Enter')
  // The page still answers at once.
  const before = performance.now()
  await me.page.evaluate(() => 1)
  expect(performance.now() - before).toBeLessThan(1_000)
  await me.rest(LOOK)
  const spent = await me.presence()
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: 1 })
  // Such a page stands still for seconds, in which no sign of a person gets through: never too much, only too little.
  expect(total(counts)).toBeLessThan(spent + 1_000)
  expect(total(counts)).toBeGreaterThan(5_000)
  expect(closer.consoleLines.filter((line) => line.includes('closer'))).toEqual([])
})
