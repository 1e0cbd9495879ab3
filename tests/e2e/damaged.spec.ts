import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { damagedFile } from '../exchange/damage'
import { acts, attention } from '../summaries/build'
import { dataPage } from './data-page'
import type { Person } from './driver/person'
import { stateOf } from './state'
import { visit } from './visit'

/** All 1,000 of them are read in unit tests; here, as many as there is time for. */
const FILES = Number(process.env['FILES'] ?? 100)

/** All of it, settings too: nothing of them may be left behind. */
const kept = (me: Person) => stateOf(me, ['deliveries', 'sightings'])

/** Chooses a file, has it imported and taken back if it can be, and comes back with what was said and the hashes on the way. */
const choose = (me: Person, content: Uint8Array | string) =>
  me.page.evaluate(
    async (base64) => {
      const card = document.querySelector('section[aria-labelledby=import]')
      const input = card?.querySelector<HTMLInputElement>('input[type=file]')
      const said = () => card?.querySelector('output')?.textContent ?? ''
      const button = (words: string) =>
        [...(card?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words)
      const until = async (holds: () => boolean) => {
        for (let left = 600; !holds(); left--) {
          if (left === 0) throw new Error(`no answer: ${said()}`)
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      }
      const files = new DataTransfer()
      files.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], 'export.json'))
      if (!input) throw new Error('no input')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
      await until(() => said().startsWith('Reading'))
      await until(() => !said().startsWith('Reading'))
      const told = said()
      if (!button('Import this')) return { told }
      button('Import this')?.click()
      await until(() => button('Take it back') !== undefined)
      const added = said()
      button('Take it back')?.click()
      await until(() => said().startsWith('It is as it was'))
      return { told, added }
    },
    Buffer.from(content as Uint8Array).toString('base64'),
  )

it(`${FILES} damaged files are refused with a reason, or taken, and taken back`, { timeout: 900_000 }, async () => {
  const closer = await visit()
  const { me } = await dataPage(closer)
  await fill(me.page, {
    attention: [attention({ ms: 70_000 }), attention({ hour: 11, ms: 5 })],
    acts: [acts({})],
  } as never)
  const before = await kept(me)
  const outcomes = { refused: 0, taken: 0, nothing: 0 }
  for (let n = 0; n < FILES; n++) {
    const { told, added } = await choose(me, damagedFile(n))
    expect(told, `file ${n}`).toMatch(
      /^(This file was not imported, and nothing was changed\..+|This file would add|Everything in this file)/,
    )
    expect(told, `file ${n}`).not.toContain('could not store it')
    expect(added ?? 'Added:', `file ${n}`).toMatch(/^Added:/)
    expect(await kept(me), `file ${n}: ${told}`).toEqual(before)
    outcomes[added !== undefined ? 'taken' : told.startsWith('Everything') ? 'nothing' : 'refused'] += 1
  }
  expect(outcomes.refused).toBeGreaterThan(FILES / 2)
  expect(outcomes.taken).toBeGreaterThan(FILES / 20)
})
