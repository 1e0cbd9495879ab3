import { expect, it } from 'vitest'
import { journey } from './journey'
import { visit } from './visit'

journey({
  site: 'instagram',
  feed: 'https://www.instagram.com/',
  heart: (n) => `[data-n="${n}"] section [role=button] svg`,
  liked: (n) => `[data-n="${n}"] path[d^="M34.6 3.1c-4.5"]`,
  thread: '/direct/t/555/',
  failing: '/direct/t/999/',
  field: 'main [role=textbox]',
  send: 'Enter',
  comment: { at: '/p/12/', field: 'form textarea', send: 'Enter' },
})

it('counts a double click on a picture once, and not where it changes nothing', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.instagram.com/')
  for (let time = 0; time < 2; time++) {
    await me.click('[data-n="1"] img', { times: 2 })
    await me.rest(1_300)
  }
  await me.click('[data-n="2"] img')
  await me.rest(1_300)
  expect((await closer.settled('instagram')).acts).toEqual({ like: 1 })
})
