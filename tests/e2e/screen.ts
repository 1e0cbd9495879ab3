import type { Person } from './driver/person'
import { until } from './driver/until'

/** Waits until a page of the extension says something. @param css where it is said */
export const says = (me: Person, words: string, css = 'main') =>
  until(
    () => me.page.evaluate((at) => document.querySelector(at)?.textContent ?? '', css),
    (text) => text.includes(words),
    { what: words },
  )

/** Fills a field at once, as pasting does, and as its own editor would where keys go by the person's locale. */
export const fill = (me: Person, css: string, value: string) =>
  me.page.evaluate(
    (at, to) => {
      const field = document.querySelector<HTMLInputElement>(at)
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, to)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    },
    css,
    value,
  )
