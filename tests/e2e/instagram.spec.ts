import { expect, it } from 'vitest'
import { ways } from '../ways/instagram'
import { journey } from './journey'
import { talkJourney } from './talk-journey'
import { visit } from './visit'

journey(ways)
talkJourney(ways)

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
