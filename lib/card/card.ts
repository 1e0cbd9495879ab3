import type { CardReply, CardWords } from '../messages/nudge'
import type { Answer } from '../model/nudge'
import { fieldOf, focused } from '../observe/dom'
import { button, contentOf, make, words } from './content'
import { copyText } from './copy'
import { countdown } from './countdown'
import { controlsUnder, leastCover, placesFor } from './place'
import { placed, STYLE } from './style'
import { onSwipe } from './swipe'

/** A card goes by itself after this time (ms), if nobody looks at it. */
const STAYS = 20_000

export type CardHandlers = {
  /** Takes an answer; comes back with what is to be said instead, where it did not work. */
  answer: (answer: Answer, friend?: string) => Promise<CardReply>
  /** Opens a page of Closer. */
  open: (page: string) => void
  /** The card is gone. */
  gone: () => void
}

/**
 * Shows a card over a page, in the corner where it covers least. It stands in a closed shadow root, which no script of the
 * page can read, and takes neither the focus nor any event that is not meant for it.
 *
 * @returns takes it away without an answer
 */
export function showCard(document: Document, its: CardWords, on: CardHandlers): () => void {
  const window = document.defaultView as Window
  const stop = new AbortController()
  const { signal } = stop
  const host = make(document, 'div', { popover: 'manual' })
  const root = host.attachShadow({ mode: 'closed' })
  const dress = wardrobe(root)
  let isAnswered = false

  const remove = () => {
    if (signal.aborted) return
    stop.abort()
    host.remove()
    on.gone()
  }
  const answer = (said: Answer, friend?: string) => {
    if (isAnswered) return
    isAnswered = true
    timer.stop()
    for (const one of buttons.querySelectorAll('button')) one.disabled = true
    const reply = on.answer(said, friend)
    if (said === 'message') void reply.then((fault) => (fault ? say(fault) : remove()), remove)
    else remove()
  }
  const { card, status, buttons, announce } = contentOf(document, its, answer, (text) => copyText(document, root, text))
  const say = ({ say: sentence, open }: NonNullable<CardReply>) => {
    status.replaceChildren(words(document, sentence, 'p'))
    card.querySelector('details')?.remove()
    const openIt = () => {
      on.open(open.page)
      remove()
    }
    buttons.replaceChildren(button(document, open.label, openIt, 'main'), button(document, its.dismiss, remove))
    buttons.querySelector('button')?.focus()
  }

  const timer = countdown(STAYS, () => answer('ignored'), signal)
  const isLookedAt = () => card.matches(':hover, :focus-within') || card.querySelector('details[open]') !== null
  for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout', 'toggle'])
    card.addEventListener(type, () => setTimeout(() => timer.hold(isLookedAt())), { capture: true })
  onSwipe(card, () => answer('not-now'))
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return
      const isInCard = document.activeElement === host
      if (!isInCard && fieldOf(focused(document))) return
      if (isInCard) event.stopPropagation()
      answer('not-now')
    },
    { capture: true, signal },
  )
  // What is pressed on the card is no business of the page's.
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'touchstart'])
    root.addEventListener(type, (event) => event.stopPropagation())

  dress(STYLE + placed(undefined))
  root.append(card)
  document.documentElement.append(host)
  announce()
  // Above everything, whatever z-index the page has; shown so, it leaves the focus where it is.
  if (host.showPopover) host.showPopover()
  const places = () => {
    const { width, height } = card.getBoundingClientRect()
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
    return placesFor({ width, height }, view, window.getComputedStyle(document.documentElement).direction === 'rtl')
  }
  const corner = leastCover(places(), (box) => controlsUnder(document, box))
  const settle = () => dress(STYLE + placed(places()[corner]))
  settle()
  // Opened, it is larger; the window may be another one, too.
  card.addEventListener('toggle', settle, { capture: true })
  window.addEventListener('resize', settle, { signal })
  return remove
}

/** Dresses a shadow root, also where the page allows no styles but its own. */
function wardrobe(root: ShadowRoot): (style: string) => void {
  try {
    const sheet = new CSSStyleSheet()
    root.adoptedStyleSheets = [sheet]
    return (style) => sheet.replaceSync(style)
  } catch {
    // Firefox lets no content script do that.
    const element = root.ownerDocument.createElement('style')
    root.append(element)
    return (style) => {
      element.textContent = style
    }
  }
}
