import { expect, it } from 'vitest'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { fill, says } from './screen'
import { visit } from './visit'

const clickOn = async (me: Person, words: string) => {
  const find = (text: string) =>
    [...document.querySelectorAll('button, .person')].find(({ textContent }) => textContent?.trim().startsWith(text))
  await until(() => me.page.evaluate((text) => document.body.textContent?.includes(text) ?? false, words), Boolean)
  const handle = await me.page.evaluateHandle(find, words)
  await (handle.asElement() as { click: () => Promise<void> } | null)?.click()
}

const HTML = '<img src=x onerror="document.title=1"> 👩‍👩‍👧'

it('keeps names as plain text, refuses what is none, and lets no link run anything', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/friends')
  const add = async (name: string) => {
    await me.sees('#name')
    await fill(me, '#name', name)
    await clickOn(me, 'Add')
  }
  await add('   ')
  await says(me, 'it needs one')
  await add('a'.repeat(10_000))
  await says(me, 'longer than 80 characters')
  await add(`${HTML}\u0000\u202e`)
  await says(me, HTML)
  await clickOn(me, '👩')
  expect((await closer.tables()).friends.map(({ name }) => name)).toEqual([HTML])
  expect(await me.page.evaluate(() => document.querySelector('main img') === null)).toBe(true)

  await me.page.evaluate(() => document.querySelector<HTMLElement>('.person')?.click())
  await says(me, 'Ways to reach')
  for (const [link, words] of [
    ['javascript:alert(1)', 'This is none of them.'],
    ['data:text/html,<script>alert(1)</script>', 'This is none of them.'],
    ['nothing at all', 'not an address'],
    ['+43 660 1234567', 'It is added.'],
  ] as const) {
    await fill(me, '#link', link)
    await clickOn(me, 'Add link')
    await says(me, words)
  }
  expect((await closer.tables()).friends[0]?.links).toEqual(['tel:+436601234567'])
  expect(closer.consoleLines).toEqual([])
})

it('merges, archives and removes a friend, and undoes each', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/friends')
  for (const name of ['Ruth', 'Ruthie']) {
    await me.sees('#name')
    await fill(me, '#name', name)
    await clickOn(me, 'Add')
    await says(me, `${name} is on your list.`)
  }
  const friends = async () => (await closer.tables()).friends.map(({ name, archived }) => [name, archived])
  const both = [
    ['Ruth', false],
    ['Ruthie', false],
  ]
  const undone = async () => {
    await clickOn(me, 'Undo')
    await says(me, 'Undone.')
    // What is said stands over the page until it is read.
    await clickOn(me, 'Fine')
    expect((await friends()).toSorted()).toEqual(both)
  }
  await clickOn(me, 'R')
  await says(me, 'This entry')
  await clickOn(me, 'Archive')
  await says(me, 'is archived.')
  await undone()

  const other = await me.page.evaluate(
    () => document.querySelectorAll<HTMLOptionElement>('.entry-deeds option')[1]?.value,
  )
  await me.page.select('.entry-deeds select', other ?? '')
  await clickOn(me, 'Merge')
  await says(me, 'now.')
  expect(await friends()).toHaveLength(1)
  await undone()

  await clickOn(me, 'Remove')
  await says(me, 'is removed.')
  expect(await friends()).toHaveLength(1)
  await undone()
  expect(closer.consoleLines).toEqual([])
})
