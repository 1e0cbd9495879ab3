import type { ActKind } from '../model/vocabulary'
import { css, likeOf, type Control, type Site } from '../sites/site'
import { closest, deepQuery, fieldOf, focused, targetOf } from './dom'
import { lacksLike } from './health'
import { listen } from './listen'
import { part } from './parts'

/** When a control is read again after a gesture (ms): soon, lest it is gone; and when a failed request has undone it. */
const READ_SOON = 150
const READ_AGAIN = 900

/** A menu that a control opened is waited for this long (ms). */
const MENU = 10_000
/** Two presses within this time (ms) are a double click or double tap. */
const DOUBLE = 500

export type ToggleHandlers = {
  onToggle: (kind: ActKind, gesture: number, estimated: boolean) => void
  /** Whether a gesture on a control could be told to have turned it or not. */
  onGesture: (read: boolean) => void
  /** A control is not drawn as the site's file knows it. */
  onStrange: () => void
}

/** What a press would turn if it became a gesture. */
type Press = {
  kind: Control['kind']
  /** What tells it from others. */
  element: Element
  /** Its state now; it may have been drawn anew in the meantime. */
  isOn: () => boolean | undefined
  before: boolean | undefined
  viaMenu: boolean
  /** Not one that the site's selectors know. */
  estimated: boolean
}

/** A gesture on a control, until it is known what came of it. */
type Probe = Press & {
  /** What was read last. */
  seen: boolean | undefined
  /** Monotonic ms. */
  gesture: number
  /** Not made on the control itself, so that nothing may come of it. */
  indirect: boolean
}

/**
 * Tells likes and other toggles by what became of them, never by the click: a gesture notes the state of the control, which
 * is read again after. Counts only where it turned and stayed so.
 *
 * @returns the way to decide at once all that is open, before the page goes
 */
export function watchToggles(window: Window, site: Site, on: ToggleHandlers, signal: AbortSignal): () => void {
  const open = new Set<Probe>()
  let press: Press | undefined
  let menu: (Press & { until: number }) | undefined
  let tap: { item: Element; press: Press; time: number } | undefined

  const probe = (pressed: Press, gesture: number, indirect: boolean) => {
    // A second gesture on one control: what came of the first shows now.
    for (const other of open) if (other.element === pressed.element) decide(other)
    const added: Probe = { ...pressed, seen: undefined, gesture, indirect }
    open.add(added)
    setTimeout(() => open.has(added) && (added.seen = added.isOn()), READ_SOON)
    setTimeout(() => decide(added), READ_AGAIN)
  }

  const decide = (probe: Probe) => {
    if (signal.aborted || !open.delete(probe)) return
    const { kind, before, indirect, estimated } = probe
    const after = probe.isOn() ?? probe.seen
    const known = before !== undefined && after !== undefined
    if (!indirect || (known && before !== after)) on.onGesture(known && !(estimated && before === after))
    if (!known || before === after) return
    if (after) on.onToggle(kind, probe.gesture, estimated)
    // A guess of a button whose place nobody knows may be right of what was turned on, hardly of what was turned off.
    else if (kind === 'like' && (!estimated || site.likeStands)) on.onToggle('unlike', probe.gesture, estimated)
  }

  const pressOn = (target: Element | undefined): Press | undefined => {
    for (const control of site.controls) {
      const element = closest(target ?? null, css(control.css))
      if (element && isPressed(control, target)) return take(control, element, closest(element, css(site.item)), on)
    }
    // A button in a post that has no like which the site's file knows.
    const item = target?.closest('button, [role="button"]') && closest(target, css(site.item))
    if (item && lacksLike(site, item)) on.onStrange()
    const guess = part('likely')?.likelyLike(site, target)
    return guess && { ...guess, kind: 'like', before: guess.isOn(), viaMenu: false, estimated: true }
  }

  /** The like of the item that holds `target`: for gestures that are not made on the control. */
  const likeAround = (target: Element | null | undefined): Press | undefined => {
    const control = likeOf(site)
    const item = closest(target ?? null, css(site.item))
    const element = item && control && deepQuery(item, css(control.css))
    return element ? take(control, element, item, on) : undefined
  }

  const onDown = (event: PointerEvent) => {
    if (event.button > 0) return
    const target = targetOf(event)
    press = pressOn(target)
    if (site.tray) onTray(target, event.timeStamp)
    if (press || !closest(target ?? null, css(site.likedByDoubleClick))) return
    const item = closest(target ?? null, css(site.item))
    if (!item) return
    if (tap?.item === item && event.timeStamp - tap.time < DOUBLE) probe(tap.press, event.timeStamp, true)
    const around = likeAround(item)
    tap = around && { item, press: around, time: event.timeStamp }
  }

  /** A reaction picked from a tray turns the control that the tray belongs to: whichever of those in view turns. */
  const onTray = (target: Element | undefined, time: number) => {
    const control = likeOf(site)
    if (!control || !closest(target ?? null, css(site.tray))) return
    for (const element of inView(window, css(control.css)))
      probe(take(control, element, closest(element, css(site.item)), on), time, true)
  }

  const onGesture = (pressed: Press | undefined, time: number) => {
    if (pressed && !pressed.viaMenu) probe(pressed, time, false)
    else if (pressed) menu = { ...pressed, until: time + MENU }
    else if (menu && time < menu.until) probe({ ...menu, before: menu.isOn() }, time, true)
  }

  const onKey = (event: KeyboardEvent) => {
    // A menu opened by a key, and what a key picks from it, the site's own code clicks: no person's click follows.
    if (event.key === 'Enter' || event.key === ' ') {
      const pressed = pressOn(focused(window.document))
      onGesture(pressed?.viaMenu ? pressed : undefined, event.timeStamp)
    }
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return
    const active = focused(window.document)
    if (fieldOf(active)) return
    const main = () => window.document.querySelector(css(site.item))
    const around = likeAround(active) ?? likeAround(main())
    if (around) probe(around, event.timeStamp, true)
  }

  listen(window, signal, ['pointerdown'], onDown)
  listen(window, signal, ['pointerup'], (event) => {
    onGesture(press, event.timeStamp)
    press = undefined
  })
  listen(window, signal, ['pointercancel'], () => (press = undefined))
  // A click without a pointer: by Enter, by the space bar, or by an assistive technology.
  listen(
    window,
    signal,
    ['click'],
    (event) => event.detail === 0 && onGesture(pressOn(targetOf(event)), event.timeStamp),
  )
  listen(window, signal, ['keydown'], onKey)
  return () => open.forEach(decide)
}

/** Whether a press on a control is one that turns it. */
const isPressed = ({ pressed }: Control, target: Element | undefined): boolean =>
  !pressed || closest(target ?? null, css(pressed)) !== undefined

function take(control: Control, element: Element, item: Element | undefined, on: ToggleHandlers): Press {
  const selector = css(control.css)
  const scope = item ?? element.parentElement?.parentElement ?? undefined
  const now = () => {
    if (element.isConnected && element.matches(selector)) return element
    return scope?.isConnected ? deepQuery(scope, selector) : undefined
  }
  const { kind, viaMenu = false } = control
  const own = () => {
    const shown = now()
    return shown && control.isOn(shown)
  }
  const before = own()
  if (before !== undefined || viaMenu) return { kind, element, isOn: own, before, viaMenu, estimated: false }
  // It is where it was, but drawn in a way that the site's file does not know.
  on.onStrange()
  const isOn = () => part('likely')?.looksOn(element, now())
  return { kind, element, isOn, before: isOn(), viaMenu, estimated: true }
}

/** The elements that a selector fits and that are in view. Not for hot paths. */
function inView({ document, innerHeight }: Window, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => {
    const { top, bottom, height } = element.getBoundingClientRect()
    return height > 0 && bottom > 0 && top < innerHeight
  })
}
