import type { Person } from './driver/person'
import { until } from './driver/until'

/** A place at which the Tab key stops. `at`: its place among all that can be reached, in the order of the page. */
export type Stop = { name: string; at: number; isSeen: boolean; hasRing: boolean }

/** What has the focus, by its label. */
export const focusOf = (me: Person): Promise<string> =>
  me.page.evaluate(() => {
    const at = document.activeElement
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : undefined
    return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim()
  })

/** Waits until something has the focus, by its label. */
export const comesTo = (me: Person, name: string): Promise<string> =>
  until(
    () => focusOf(me),
    (focus) => focus === name,
    { what: `the focus on "${name}"` },
  )

/** Goes on with the Tab key until something has the focus. */
export async function tabTo(me: Person, name: string, most = 60): Promise<void> {
  for (let n = 0; n < most; n++) {
    if ((await focusOf(me)) === name) return
    await me.press('Tab')
  }
  throw new Error(`"${name}" cannot be reached by keyboard; last: ${await focusOf(me)}`)
}

/**
 * Goes through a whole page with the Tab key.
 *
 * @returns where it stopped, and how many places there are to stop at
 */
export async function walk(me: Person, most = 120): Promise<{ stops: Stop[]; places: number }> {
  // What is still being read may bring places, or take some away.
  let [before, same] = ['', 0]
  const still = async () => {
    const now = await me.page.evaluate(() => document.body.innerHTML)
    same = now === before ? same + 1 : 0
    before = now
    return same
  }
  await until(still, (times) => times >= 3, { what: 'the page to keep still' })
  const places = await me.page.evaluate(() => {
    const radios = new Set<string>()
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((one) => {
      if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility()) return false
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
      // The arrow keys go through a group of them.
      if (radios.has(one.name)) return false
      radios.add(one.name)
      return true
    })
    Reflect.set(window, 'places', all)
    return all.length
  })
  const stops: Stop[] = []
  while (stops.length < most) {
    await me.press('Tab')
    const stop = await me.page.evaluate((): Stop | undefined => {
      const one = document.activeElement
      if (!one || one === document.body) return undefined
      const all = Reflect.get(window, 'places') as HTMLElement[]
      const isSame = (other: HTMLElement) =>
        other === one ||
        (other instanceof HTMLInputElement &&
          one instanceof HTMLInputElement &&
          one.type === 'radio' &&
          other.name === one.name)
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      const { top, bottom, left, right } = one.getBoundingClientRect()
      return {
        name: `${one.tagName} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}`,
        at: all.findIndex(isSame),
        isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      }
    })
    if (!stop) break
    // In Firefox the Tab key stops at whatever scrolls.
    if (stop.at < 0) continue
    // A field for a time has places within it.
    if (stops.at(-1)?.at === stop.at) continue
    if (stops.some(({ at }) => at === stop.at)) break
    stops.push(stop)
  }
  return { stops, places }
}
