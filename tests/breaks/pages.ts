import type { Breakage } from './breakage.ts'

/** What is shown: cards over pages, and Closer’s own pages. */
export const PAGES: readonly Breakage[] = [
  {
    name: 'card-takes-the-focus',
    why: 'A card comes while somebody types, and the space bar answers it.',
    file: 'lib/card/card.ts',
    find: '  settle()\n  // Opened',
    replace: "  settle()\n  buttons.querySelector('button')?.focus()\n  // Opened",
    tests: ['tests/e2e/nudges.spec.ts'],
    only: 'brings a card at a pause, which takes nothing from the page, and opens the way to the friend',
    project: 'chromium',
  },
  {
    name: 'card-found-by-the-page',
    why: 'A site finds out who somebody’s friends are by searching its own page for names.',
    file: 'lib/card/content.ts',
    find: "make(document, name, { 'data-words': text, ...(look && { class: look }) })",
    replace:
      "make(document, name, { 'data-words': text, ...(look && { class: look }) }, [document.createTextNode(text)])",
    tests: ['tests/e2e/card.spec.ts'],
    only: 'says to no script of the page whom it names',
    project: 'chromium',
  },
  {
    name: 'choice-without-a-name',
    why: 'A screen reader says what is chosen, and not of what.',
    file: 'components/nudges/select.tsx',
    find: '      aria-label={label}\n',
    replace: '',
    tests: ['tests/e2e/plans.spec.ts'],
    only: 'is made and shown with nothing that axe finds wrong',
    project: 'chromium',
  },
  {
    name: 'focus-left-behind',
    why: 'Whoever pauses Closer by keyboard is back at the top of the popup.',
    file: 'components/page/take-focus.ts',
    find: 'element?.focus()',
    replace: 'void element',
    tests: ['tests/e2e/keyboard.spec.ts'],
    only: 'pauses and resumes',
    project: 'chromium',
  },
  {
    name: 'card-undressed-in-firefox',
    why: 'In Firefox, a card stands below the page, in the page’s own letters.',
    file: 'lib/card/card.ts',
    find: 'element.textContent = style',
    replace: 'void style',
    tests: ['tests/e2e/card.spec.ts'],
    only: 'stands over any page, readable and whole, and can be pressed',
    project: 'firefox',
  },
]
