import type { KeyInput, Page } from 'puppeteer-core'
import { boxOf, heldBy, isThere } from './deep.ts'
import { pause, until } from './until.ts'
import type { Engine } from './engine.ts'

/** Somebody in front of one tab, with a mouse and a keyboard. Everything goes through the browser's real input. */
export type Person = ReturnType<typeof personAt>

export function personAt(page: Page, engine: Engine) {
  const size = () => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))

  /** Turns the wheel over the middle of the page, or over an element, for a while. */
  async function scroll(
    ms: number,
    { by = 120, every = 250, over }: { by?: number; every?: number; over?: string } = {},
  ) {
    const box = over ? await boxOf(page, over) : { x: 0, y: 0, ...(await size()) }
    if (!box) throw new Error(`Nothing at ${over}`)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    const end = Date.now() + ms
    for (let next = Date.now(); next < end;) {
      await page.mouse.wheel({ deltaY: by })
      next += every
      await pause(Math.max(0, Math.min(next, end) - Date.now()))
    }
  }

  /** Turns the wheel until the element can be clicked, and tells where it is. */
  async function reach(path: string) {
    await until(() => isThere(page, path), Boolean, { what: path })
    const { height } = await size()
    let before = NaN
    for (let turn = 0; turn < 60; turn++) {
      const box = await boxOf(page, path)
      if (!box) throw new Error(`Lost ${path}`)
      const middle = box.y + box.height / 2
      // What is still on its way, by the wheel or by what is loaded above it, would be missed.
      if (middle === before && middle > 0 && middle < height) return { x: box.x + box.width / 2, y: middle }
      before = middle
      const isInView = middle > 60 && middle < height - 20
      if (!isInView) await page.mouse.wheel({ deltaY: Math.round(Math.max(-600, Math.min(600, middle - height / 2))) })
      await pause(60)
    }
    throw new Error(`Could not scroll to ${path}`)
  }

  async function click(path: string, { times = 1 } = {}) {
    const { x, y } = await reach(path)
    await page.mouse.click(x, y, { count: times, delay: 20 })
  }

  /** Presses keys in order; `Shift+Enter` holds the first while the second goes down. */
  async function press(...chords: string[]) {
    for (const chord of chords) {
      const keys = chord.split('+') as KeyInput[]
      const last = keys.pop()
      for (const key of keys) await page.keyboard.down(key)
      if (last) await page.keyboard.press(last)
      for (const key of keys.reverse()) await page.keyboard.up(key)
    }
  }

  return {
    page,
    scroll,
    reach,
    click,
    press,
    rest: pause,
    type: (text: string) => page.keyboard.type(text, { delay: 40 }),
    compose: (steps: string[], commit: string) => engine.compose(page, steps, commit),
    /** Makes this the tab in front, of the window in front. */
    front: () => page.bringToFront(),
    /** Follows a link inside the page, as its own code does. */
    goTo: (path: string) => page.evaluate((to) => Reflect.get(window, 'go')(to), path),
    path: () => page.evaluate(() => location.pathname),
    /** How long (ms) the page has been visible and focused so far, by its own clock. */
    presence: () => page.evaluate((): number => Reflect.get(window, 'presence')()),
    /** Somebody else writes in the thread that is open. */
    receive: (text: string) => page.evaluate((said) => Reflect.get(window, 'receive')(said), text),
    /** The card that Closer shows over the page, if it does. */
    card: () => engine.card(page),
    /** Presses something on that card, by its label. */
    pressOnCard: async (label: string) => {
      const at = (await engine.card(page))?.controls.find((control) => control.label === label)
      if (!at) throw new Error(`No "${label}" on the card`)
      await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2, { delay: 20 })
    },
    held: (path: string) => heldBy(page, path),
    sees: (path: string, what = path) =>
      until(() => isThere(page, path), Boolean, { what }).catch(async (error: unknown) => {
        const shown = () => `${location.href}: ${document.body?.textContent.slice(0, 300) ?? ''}`
        throw new Error(`${String(error)}; the page shows ${await page.evaluate(shown).catch(String)}`, {
          cause: error,
        })
      }),
    // A site's page is asked whether it would stay, as when a person closes a tab.
    close: async () => {
      if (!/^https?:/.test(page.url())) return page.close()
      const gone = new Promise((resolve) => page.once('close', resolve))
      await page.close({ runBeforeUnload: true })
      await gone
    },
  }
}
