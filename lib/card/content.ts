import type { CardWords } from '../messages/nudge'
import type { Answer } from '../model/nudge'

/** What can be pressed on a card, and when. */
export type Press = (answer: Answer, friend?: string) => void

/** A small builder: everything a page says is text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Record<string, string> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** A button that only a person can press. */
export function button(document: Document, label: string, onPress: () => void, look = ''): HTMLButtonElement {
  const made = make(document, 'button', { type: 'button', class: look }, [label])
  made.addEventListener('click', (event) => event.isTrusted && onPress())
  return made
}

/** What a card holds. The part that is read out is filled by `announce`, once it stands in the page. */
export function contentOf(
  document: Document,
  words: CardWords,
  press: Press,
  copy: (text: string) => Promise<boolean>,
) {
  const said = make(document, 'div', { role: 'status' })
  const people = words.people.map(({ id, label }, i) =>
    button(document, label, () => press('message', id), i === 0 ? 'main' : ''),
  )
  const buttons = make(document, 'div', { class: 'buttons' }, [
    ...people,
    button(document, words.notNow, () => press('not-now')),
    button(document, words.later, () => press('later')),
    button(document, words.stop, () => press('stop')),
  ])
  const card = make(document, 'div', { class: 'card', role: 'group', dir: words.direction, 'aria-label': words.name }, [
    said,
    buttons,
    ...(words.openers ? [openersOf(document, words.openers, copy)] : []),
  ])
  const announce = () =>
    said.replaceChildren(
      make(document, 'p', {}, [make(document, 'b', {}, [words.lead]), ` ${words.why}`]),
      make(document, 'p', { class: 'plan' }, [words.plan]),
    )
  return { card, said, buttons, announce }
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
        done.textContent = worked ? copied : ''
      })
    }),
  )
  const openers = make(document, 'div', { class: 'openers' }, list)
  return make(document, 'details', {}, [make(document, 'summary', {}, [heading]), openers, done])
}
