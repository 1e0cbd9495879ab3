import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ElementHandle } from 'puppeteer-core'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { until } from './driver/until'

export type Export = Record<string, unknown> & { attention: unknown[]; acts: unknown[] }

/** The dashboard's data page, with what it exports caught on its way to the downloads. */
export async function dataPage(closer: Driver) {
  const me = await closer.openExtension('dashboard.html#/data')
  await me.sees('main h1')
  const press = (name: string) => pressNamed(me, name)
  const exported = async (): Promise<Export> => {
    await me.page.evaluate(() => {
      // Not what was exported before.
      Reflect.deleteProperty(window, 'exported')
      const make = URL.createObjectURL
      URL.createObjectURL = (blob: Blob) => (
        void blob.text().then((text) => Reflect.set(window, 'exported', text)),
        make(blob)
      )
    })
    await press('Export JSON')
    const read = () => me.page.evaluate(() => Reflect.get(window, 'exported') as string | undefined)
    return JSON.parse((await until(read, Boolean, { what: 'the export' })) ?? '') as Export
  }
  /** Erases everything, and waits until the page is as it is then. */
  const erase = async () => {
    await press('Erase everything')
    await press('Yes, erase it all')
    await until(
      () => me.page.evaluate(() => document.querySelector('section[aria-labelledby=erase]')?.textContent ?? ''),
      (text) => text.includes('Everything is erased.'),
      { what: 'everything to be erased' },
    )
  }
  return { me, press, exported, erase, imports: (text: string | Buffer) => importFile(me, text) }
}

/**
 * Puts a file into the page's file input, has what it would bring added, and tells what the page says then.
 *
 * @param name its ending says what kind of file it is
 * @param password of an encrypted backup
 */
export async function importFile(
  me: Person,
  text: string | Buffer,
  name = 'file.json',
  password = '',
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'closer-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, name), text)
  const input = (await me.page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null
  // The answer to this file, not to the one before.
  await me.page.evaluate(() => {
    const output = document.querySelector('section[aria-labelledby=import] output')
    const note = () => Reflect.set(window, 'said', output?.textContent ?? '')
    Reflect.set(window, 'said', '')
    if (output) new MutationObserver(note).observe(output, { childList: true, subtree: true, characterData: true })
  })
  await input?.uploadFile(join(folder, name))
  if (password !== '') {
    await me.sees('#unlock')
    await me.click('#unlock')
    await me.type(password)
    await pressNamed(me, 'Open it')
  }
  const answer = () => me.page.evaluate(() => Reflect.get(window, 'said') as string)
  const settled = (words: string) => words !== '' && !words.startsWith('Reading')
  const told = await until(answer, settled, { within: 60_000, what: 'an answer to the file' })
  if (!told.startsWith('This file would add')) return told
  await pressNamed(me, 'Import this')
  return until(answer, (words) => settled(words) && words !== told, { within: 60_000, what: 'what was added' })
}

async function pressNamed(me: Person, name: string): Promise<void> {
  const button = await until(
    () =>
      me.page.evaluateHandle(
        (text) => [...document.querySelectorAll('button')].find((b) => b.textContent === text && b.checkVisibility()),
        name,
      ),
    (handle) => handle.asElement() !== null,
    { what: `the button ${name}` },
  )
  await (button.asElement() as ElementHandle<Element> | null)?.click()
}

/** Counts without which browser they are from: after an erasure this one is another. */
export const rowsOf = (file: Export) =>
  [file.attention, file.acts].map((rows) => rows.map((row) => ({ ...(row as object), device: undefined })))
