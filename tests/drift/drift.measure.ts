import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteById } from '../../lib/sites/registry'
import { lossesOf } from '../../lib/summaries/health'
import { fixtureFor } from '../e2e/fixture-for'
import { visit, type Finished } from '../e2e/visit'
import { everyWay } from '../ways/all'
import type { Ways } from '../ways/ways'
import { BREAKS, broken, type Break } from './break'
import { pageOf, silentIn, type Reading } from './page'

/** Long enough for a control to be read a second time, and for a composer to be looked at for the last. */
const LOOK = 1_200
const SENT = 1_700
/** By then an open thread whose messages are not found is taken for one that was drawn anew. */
const STRANGE = 8_000
/** Posts that behave. */
const POSTS = [1, 2, 4, 6, 8]

/** What is still read of a site that was drawn anew, of five likes and two messages each way. */
async function read({ site: id, home, like, messages }: Ways, kind: Break, finished: Finished): Promise<Reading> {
  const site = siteById(id)
  if (!site) throw new Error(id)
  const serve = (address: string) => {
    const page = fixtureFor(address)
    return page === undefined ? undefined : broken(page, site, kind)
  }
  const css = (selector: string) => broken(selector, site, kind)
  const closer = await visit({ serve }, finished)
  const me = await closer.open(home)
  if (like) {
    await me.scroll(4_000)
    for (const n of POSTS) {
      await me.click(css(like.heart(n)))
      await me.rest(LOOK)
    }
    // A feed is looked at every so often.
    await me.scroll(6_000)
  }
  if (messages) {
    await me.goTo(messages.thread)
    await me.click(css(messages.field))
    await me.rest(STRANGE)
    for (const text of ['hello', 'and how are you']) {
      await me.type(text)
      await (messages.send.endsWith('Enter') ? me.press(messages.send) : me.click(css(messages.send)))
      await me.rest(SENT)
    }
    for (const text of ['well', 'and you']) {
      await me.receive(text)
      await me.rest(SENT)
    }
    // A thread is looked at every so often.
    await me.rest(6_000)
    await me.press('Shift')
  }
  const { acts } = await closer.settled(id)
  const { acts: rows, sightings } = await closer.tables()
  // Five minutes of looks at a thread would take five minutes: what they find is known after the first.
  const seen = sightings.map((row) => ({ ...row, strange: row.strange * 24, blanks: row.blanks * 24 }))
  await closer.close()
  return {
    site: id,
    kind,
    counted: acts,
    expected: {
      ...(like && { like: 5 }),
      ...(messages && { 'message-sent': 2, ...(!messages.oneSided && { 'message-received': 2 }) }),
    },
    estimated: rows.some((row) => (row.estimated ?? 0) > 0),
    losses: lossesOf(seen).get(id) ?? [],
  }
}

describe.concurrent('a site that was drawn anew', () => {
  const readings: Reading[] = []
  const wanted = everyWay.flatMap((ways) => BREAKS.map((kind) => [ways.site, kind, ways] as const))
  it.for(wanted)('%s, %s', async ([, kind, ways], { onTestFinished: finished }) => {
    const reading = await read(ways, kind, finished)
    readings.push(reading)
    const page = pageOf(readings.toSorted((a, b) => a.site.localeCompare(b.site)))
    writeFileSync(join(import.meta.dirname, '../../docs/drift.md'), page)
    expect(silentIn(reading)).toEqual([])
  })
})
