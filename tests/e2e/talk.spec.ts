import { expect, it } from 'vitest'
import { until } from './driver/until'
import { visit } from './visit'

const CHAT = '[data-testid=xchatEmbedRoute] > div >>> '
const FIELD = `${CHAT}[data-testid=dm-composer-textarea]`
/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

/** Writes and is answered, so many times. */
async function talkOnX(times: number) {
  const closer = await visit()
  const me = await closer.open('https://x.com/i/chat/111-222')
  await me.click(FIELD)
  await me.rest(1_500)
  for (let n = 0; n < times; n++) {
    await me.type(`message ${n}`)
    await me.press('Enter')
    await me.rest(LOOK)
    await me.receive(`answer ${n}`)
    await me.rest(LOOK)
  }
  await closer.settled('x')
  return closer
}

/** In a page of the extension: the thread is Ruth's, and the talk in it was an hour ago. */
async function givenAnHourLater(): Promise<void> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
  const db = await answer(indexedDB.open('closer'))
  const store = (table: string) => db.transaction(table, 'readwrite').objectStore(table)
  for (const row of await answer(store('conversations').getAll())) {
    const [start, end] = [row.start - 3_600_000, row.end - 3_600_000]
    await answer(store('conversations').put({ ...row, messages: undefined, start, end }))
    const friend = {
      id: 'f',
      name: 'Ruth',
      relation: 'online',
      cadence: 'none',
      links: [],
      note: '',
      threads: [row.thread],
    }
    await answer(store('friends').put({ ...friend, archived: false, added: start }))
  }
  db.close()
}

it('makes a conversation of the messages in a thread, and keeps its id to itself', async () => {
  const closer = await talkOnX(2)
  const { conversations } = await closer.tables()
  expect(conversations).toHaveLength(1)
  const [talk] = conversations
  expect(talk).toMatchObject({ site: 'x', people: 'one', sent: 2, received: 2, turns: 4, oneSided: false, felt: [] })
  expect(talk?.thread).toMatch(/^[\w-]{43}$/)
  expect(talk?.composeMs).toBeGreaterThan(0)
  expect(talk?.attentionMs).toBeGreaterThan(4_000)
  expect(JSON.stringify(await closer.everythingKept())).not.toContain('111-222')
})

it('asks how a talk with a friend was, and says so in the first sentence', async () => {
  const closer = await talkOnX(2)
  let popup = await closer.openExtension('popup.html')
  const headline = () => popup.page.evaluate(() => document.querySelector('h1')?.textContent ?? '')
  await until(headline, (text) => text.includes('1 back-and-forth'), { what: 'the headline' })
  // It is asked about once it is over.
  await popup.page.evaluate(givenAnHourLater)
  await popup.close()
  popup = await closer.openExtension('popup.html')
  await popup.sees('.ask .chip')
  await popup.click('.ask .chip:nth-of-type(1)')
  await popup.click('.ask .main')
  await until(headline, (text) => text.includes('1 real conversation'), { what: 'the headline' })
  const { conversations } = await closer.tables()
  expect(conversations.map(({ felt }) => felt)).toEqual([['understood']])
})
