import { expect, it } from 'vitest'
import type { Ways } from '../ways/ways'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { visit } from './visit'

/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

/** Opens a thread as somebody does who has come to write. */
export async function openThread(
  closer: Driver,
  { home, messages }: Ways,
  path = messages?.thread ?? '',
): Promise<Person> {
  const me = await closer.open(new URL(path, home).href)
  await me.rest(LOOK)
  await me.click(messages?.field ?? '')
  await me.rest(LOOK)
  return me
}

/** Writes so many messages, and gets an answer to each. */
export async function talk(me: Person, { messages }: Ways, times: number): Promise<void> {
  const send = messages?.send ?? 'Enter'
  for (let n = 0; n < times; n++) {
    await me.type(`message ${n}`)
    await (send.endsWith('Enter') ? me.press(send) : me.click(send))
    await me.rest(LOOK)
    await me.receive(`answer ${n}`)
    await me.rest(LOOK)
  }
}

/** Opens the popup over the tab in front, which it asks about. */
export async function openPopup(closer: Driver): Promise<Person> {
  const popup = await closer.openExtension('popup.html', { behind: true })
  await popup.sees('main h2')
  return popup
}

/** Waits until the first sentence of the popup has some words in it. */
export const headline = (popup: Person, words: string): Promise<string> =>
  until(
    // A number is kept on the line of what it counts.
    () => popup.page.evaluate(() => document.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ') ?? ''),
    (text) => text.includes(words),
    { what: `"${words}" in the headline` },
  )

/** Waits until the popup says something on the ladder. */
export const ladder = (popup: Person, words: string): Promise<string> =>
  until(
    () => popup.page.evaluate(() => document.querySelector('[aria-labelledby=ladder]')?.textContent ?? ''),
    (text) => text.includes(words),
    { what: `"${words}" on the ladder` },
  )

/** In a page of the extension: what was talked was an hour ago. */
async function anHourLater(): Promise<void> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
  const db = await answer(indexedDB.open('closer'))
  const store = () => db.transaction('conversations', 'readwrite').objectStore('conversations')
  for (const row of await answer(store().getAll()))
    await answer(store().put({ ...row, messages: undefined, start: row.start - 3_600_000, end: row.end - 3_600_000 }))
  db.close()
}

/** Says in the popup whose the open thread is. */
export async function giveName(popup: Person, name: string): Promise<void> {
  await popup.sees('.ask input')
  await popup.front()
  // The popup may still be taking its place.
  const clicked = () => popup.click('.ask input').then(() => popup.page.evaluate(() => document.activeElement?.tagName))
  await until(clicked, (tag) => tag === 'INPUT', { what: 'the field for a name' })
  await popup.type(name)
  await popup.press('Enter')
}

/** A talk with a friend on one site: from the name of the thread to what it was. */
export function talkJourney(ways: Ways): void {
  it('asks whose a thread is and how the talk was, and says so on the ladder and in the first sentence', async () => {
    const closer = await visit()
    const me = await openThread(closer, ways)
    let popup = await openPopup(closer)
    await giveName(popup, 'Ruth')
    await until(() => popup.page.evaluate(() => document.querySelector('.ask') === null), Boolean, { what: 'the name' })
    await popup.close()

    await me.front()
    await me.click(ways.messages?.field ?? '')
    await talk(me, ways, 5)
    await closer.settled(ways.site)
    const { conversations, friends } = await closer.tables()
    expect(conversations).toHaveLength(1)
    expect(conversations[0]).toMatchObject({ sent: 5, received: 5, turns: 10, oneSided: false })
    expect(friends).toMatchObject([{ name: 'Ruth', threads: [conversations[0]?.thread] }])
    popup = await openPopup(closer)
    await popup.front()
    await headline(popup, '1 back-and-forth')
    await ladder(popup, '1 back-and-forth')
    // It is asked about once it is over.
    expect(await popup.page.evaluate(() => document.querySelector('.ask') === null)).toBe(true)
    await popup.page.evaluate(anHourLater)
    await popup.close()

    popup = await closer.openExtension('popup.html')
    await popup.sees('.ask .chip')
    expect(await popup.page.evaluate(() => document.querySelector('.ask h2')?.textContent)).toContain('You and Ruth')
    await popup.click('.ask .chip:nth-of-type(1)')
    await popup.click('.ask .main')
    await headline(popup, '1 real conversation')
    await ladder(popup, 'with Ruth')
    expect((await closer.tables()).conversations.map(({ felt }) => felt)).toEqual([['understood']])
    expect(closer.consoleLines).toEqual([])
  })
}
