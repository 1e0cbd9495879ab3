import { isColoured, sideByPlace } from '../sites/reading'
import { css, likeOf, type Composer, type MessageList, type Site } from '../sites/site'
import type { Surface } from '../model/vocabulary'
import { ancestors, closest, deepQuery, fieldOf, focused, isShown } from './dom'
import { isMessages, lacksLike } from './health'
import type { Likely } from './parts'

/**
 * What a page most likely is where the site's own selectors find nothing any more: sites are redrawn, and none of them
 * tells us. Whatever is read only by this is marked as an estimate. It looks at roles, places and sizes, never at text.
 */

const BUTTON = 'button, [role="button"], [aria-pressed]'
/** The controls of a post are small (px), few, and stand in one line. */
const TALL = 56
const WIDE = 140
const FEW = [2, 9] as const
/** How far up something is looked for. */
const LEVELS = 12

const boxOf = (element: Element) => element.getBoundingClientRect()

/** The buttons that stand in one line with a button, itself among them, and what holds them. */
function lineOf(button: Element): { line: Element; buttons: Element[] } | undefined {
  const { top, height } = boxOf(button)
  const middle = top + height / 2
  let up = button.parentElement
  for (let level = 0; up && level < 6; level++, up = up.parentElement) {
    const buttons = [...up.querySelectorAll(BUTTON)].filter((b) => {
      const box = boxOf(b)
      return box.height > 0 && box.height <= TALL && box.width <= WIDE && box.top <= middle && box.bottom >= middle
    })
    if (buttons.length > FEW[1]) return undefined
    if (buttons.length >= FEW[0]) return { line: up, buttons: buttons.filter((b) => !b.parentElement?.closest(BUTTON)) }
  }
  return undefined
}

/** What is one of several of its kind: a post in a feed, a row in a list. */
function repeated(from: Element): Element | undefined {
  let level = 0
  for (const element of ancestors(from)) {
    if (++level > LEVELS) return undefined
    const same = [...(element.parentElement?.children ?? [])].filter((e) => e.tagName === element.tagName)
    if (same.length >= 3 && same.every((e) => e.shadowRoot ?? e.childElementCount > 0)) return element
  }
  return undefined
}

/** First change of a control whose look says no direction: it was turned on. */
const turned = new WeakMap<Element, { look: string; on: boolean }>()

/** The control that likes a post, where a press may have turned one that no selector knows. */
export function likelyLike(site: Site, target: Element | undefined): Likely | undefined {
  const button = closest(target ?? null, BUTTON)
  const found = button && lineOf(button)
  if (!found || button.closest('nav, header, form, [role="toolbar"], [role="menu"], [role="tablist"]')) return undefined
  const { line, buttons } = found
  const index = buttons.indexOf(button)
  // Where the site's posts are known, what stands in none is no control of a post.
  const isKnown = button.ownerDocument.querySelector(css(site.item) || 'none') !== null
  const item = isKnown ? closest(line, css(site.item)) : repeated(line)
  const hasLike = item && likeOf(site) && !lacksLike(site, item)
  if (!item || hasLike || (site.likeStands ?? index + 1) !== index + 1) return undefined
  const now = () => (button.isConnected ? button : line.isConnected ? lineOf(line)?.buttons[index] : undefined)
  // What leads to a field opens an answer.
  const isOn = () => (fieldOf(focused(button.ownerDocument)) ? undefined : looksOn(button, now()))
  return { element: button, isOn }
}

/** Whether a control looks as if it were on. `key` tells it from others, whatever element shows it now. */
export const looksOn = (key: Element, control: Element | undefined): boolean | undefined =>
  control && (saysSo(control) ?? byChange(key, control))

/** A toggle that says so itself, or shows it by a colour. */
function saysSo(control: Element): boolean | undefined {
  const pressed = control.getAttribute('aria-pressed') ?? control.getAttribute('aria-checked')
  if (pressed === 'true') return true
  // A colour tells nothing where all that stands in the line has one.
  if (hasColour(control) && !lineOf(control)?.buttons.every(hasColour)) return true
  return pressed === 'false' ? false : undefined
}

function hasColour(control: Element): boolean {
  const icon = control.querySelector('path, use') ?? control.querySelector('svg') ?? control
  const { fill, stroke, color } = getComputedStyle(icon)
  return [fill, stroke, color].some(isColoured)
}

/** What a control looks like, numbers left out: counts change by themselves. */
const lookOf = (control: Element): string => {
  const shapes = [...control.querySelectorAll('path, use')].map((e) => e.getAttribute('d') ?? e.getAttribute('href'))
  return `${shapes.join()} ${control.className} ${(control.getAttribute('aria-label') ?? '').replace(/\d+/g, '')}`
}

function byChange(key: Element, control: Element): boolean {
  const look = lookOf(control)
  const before = turned.get(key) ?? { look, on: false }
  const on = look === before.look ? before.on : !before.on
  turned.set(key, { look, on })
  return on
}

const LIKELY: Record<Composer['kind'], Composer> = {
  message: { kind: 'message', css: {}, submit: {}, enter: true, likely: true },
  public: { kind: 'public', css: {}, submit: {}, enter: true, likely: true },
}

/** The composer that a field most likely is, where none of the site's own is on the page. */
export function likelyComposer(site: Site, field: Element, surface: Surface): Composer | undefined {
  if (field.matches('input, [role="searchbox"], [type="search"]') || boxOf(field).width < 100) return undefined
  // Where messages are read, what one writes in is a message; to search, sites have an `input`.
  const kind =
    isMessages(surface) || isDocked(field) ? 'message' : isPublic(site, field, surface) ? 'public' : undefined
  const known = site.composers.some(
    (composer) => composer.kind === kind && deepQuery(field.ownerDocument, css(composer.css)),
  )
  return kind && !known ? LIKELY[kind] : undefined
}

const isPublic = (site: Site, field: Element, surface: Surface): boolean =>
  ['post', 'shorts', 'compose'].includes(surface) || closest(field, css(site.item)) !== undefined

/** Whether something is in a box that is fixed to the bottom of the window: a chat that floats over the page. */
function isDocked(field: Element): boolean {
  for (const element of ancestors(field)) {
    if (element.matches('main, [role="main"], [role="dialog"]')) return false
    if (getComputedStyle(element).position !== 'fixed') continue
    const { bottom, width } = boxOf(element)
    return innerHeight - bottom < 60 && width < innerWidth * 0.6
  }
  return false
}

/** Whether a press may send what a field holds: a button near it, after it. */
export function likelySubmit(target: Element | undefined, field: Element): boolean {
  const button = closest(target ?? null, BUTTON)
  if (!button || !(field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING)) return false
  let up = field.parentElement
  for (let level = 0; up && level < 5; level++, up = up.parentElement) if (up.contains(button)) return true
  return false
}

/** The rows of an open thread, most likely: what scrolls above the field that one writes in. */
export function likelyMessages(document: Document): { box: Element; messages: MessageList } | undefined {
  const fields = [...document.querySelectorAll('textarea, [contenteditable]:not([contenteditable="false"])')]
  const field = fieldOf(focused(document)) ?? fields.findLast((f) => isShown(f) && boxOf(f).width >= 100)
  if (!field) return undefined
  const edge = boxOf(field).top
  let level = 0
  for (const around of ancestors(field)) {
    if (++level > LEVELS) return undefined
    const lists = [...around.querySelectorAll('div, ol, ul, section, main')].filter((e) => scrolls(e, edge))
    const scroller = lists.toSorted((a, b) => boxOf(b).height - boxOf(a).height)[0]
    const box = scroller && mostChildren(scroller)
    if (box && showsBothSides(box))
      return { box, messages: { css: {}, row: { ':scope > *': '' }, direction: sideByPlace } }
  }
  return undefined
}

/** Where all messages stand on one side, the side does not tell who wrote one. */
function showsBothSides(box: Element): boolean {
  const sides = new Set([...box.children].slice(-30).map(sideByPlace))
  return sides.has('in') && sides.has('out')
}

function scrolls(element: Element, edge: number): boolean {
  if (element.scrollHeight <= element.clientHeight + 1 || element.clientHeight < 100) return false
  return /auto|scroll/.test(getComputedStyle(element).overflowY) && boxOf(element).top < edge
}

/** The element inside another that has the most children: the list itself. */
function mostChildren(scroller: Element): Element | undefined {
  let best: Element | undefined
  for (const element of [scroller, ...[...scroller.querySelectorAll('div, ol, ul, section')].slice(0, 400)])
    if (element.childElementCount > (best?.childElementCount ?? 2)) best = element
  return best
}
