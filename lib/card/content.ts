import type { CardWords } from '../messages/nudge'
import type { Answer } from '../model/nudge'

/** What can be pressed on a card, and when. */
export type Press = (answer: Answer, friend?: string) => void

/**
 * Words on a card. They are generated content, since `window.find` finds text in a closed shadow root, too: a page could
 * ask it for every name there is.
 */
export const words = (document: Document, text: string, name: 'span' | 'b' | 'p' = 'span', look = ''): HTMLElement =>
  make(document, name, { 'data-words': text, ...(look && { class: look }) })

/** A small builder. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Record<string, string> = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** A button that only a person can press. */
export function button(document: Document, label: string, onPress: () => void, look = ''): HTMLButtonElement {
  const made = make(document, 'button', { type: 'button', class: look, 'aria-label': label }, [words(document, label)])
  made.addEventListener('click', (event) => event.isTrusted && onPress())
  return made
}

/** What a card holds. The part that is read out is filled by `announce`, once it stands in the page. */
export function contentOf(document: Document, its: CardWords, press: Press, copy: (text: string) => Promise<boolean>) {
  const status = make(document, 'div', { role: 'status' })
  const people = its.people.map(({ id, label }, i) =>
    button(document, label, () => press('message', id), i === 0 ? 'main' : ''),
  )
  const buttons = make(document, 'div', { class: 'buttons' }, [
    ...people,
    button(document, its.notNow, () => press('not-now')),
    button(document, its.later, () => press('later')),
    button(document, its.stop, () => press('stop')),
  ])
  const card = make(document, 'div', { class: 'card', role: 'group', dir: its.direction, 'aria-label': its.name }, [
    status,
    buttons,
    ...(its.openers ? [openersOf(document, its.openers, copy)] : []),
  ])
  const announce = () =>
    status.replaceChildren(
      make(document, 'p', {}, [words(document, `${its.lead} `, 'b'), words(document, its.why)]),
      words(document, its.plan, 'p', 'plan'),
    )
  return { card, status, buttons, announce }
}

/** Words to begin with: pressing one copies it, and types nothing anywhere. */
function openersOf(
  document: Document,
  { heading, copied, items }: NonNullable<CardWords['openers']>,
  copy: (text: string) => Promise<boolean>,
): HTMLElement {
  const done = make(document, 'output')
  const list = items.map((text) =>
    button(document, text, () => {
      void copy(text).then((worked) => {
        done.replaceChildren(...(worked ? [words(document, copied)] : []))
      })
    }),
  )
  const openers = make(document, 'div', { class: 'openers' }, list)
  return make(document, 'details', {}, [
    make(document, 'summary', { 'aria-label': heading }, [words(document, heading)]),
    openers,
    done,
  ])
}
