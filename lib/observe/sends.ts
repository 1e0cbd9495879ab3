import type { ActKind } from '../model/vocabulary'
import { css, type Composer, type Site } from '../sites/site'
import { composerOf, isPrivate, openThread, pageSurface } from './context'
import { closest, deepQuery, fieldOf, isEmpty, targetOf } from './dom'
import { listen } from './listen'
import { part } from './parts'

/** When a composer is looked at after the gesture that should have sent what it held (ms). */
const LOOKS = [50, 150, 400, 900, 1_500]
/** And one for the public, which some sites close only when the post is out, or a row whose sending may still fail. */
const LONG_LOOKS = [...LOOKS, 3_000, 6_000, 10_000, 15_000, 20_000]
/** From this look on, what is empty was sent: a failed send has been put back by then (ms). */
const SURE = 900

/** A pause in writing counts no longer than this (ms). */
const PAUSE = 5_000

/** Something written and a gesture to send it, until it is known what came of it. */
type Sending = {
  composer: Composer
  field: Element
  kind: ActKind
  thread: string | undefined
  /** Failed rows of the thread before. */
  failed: Set<Element>
  /** Monotonic ms. */
  gesture: number
  composeMs: number
  wasEmpty: boolean
  /** The person wrote on since. */
  wroteOn: boolean
}

export type SendHandlers = {
  /** `composeMs`: how long it was written, pauses left out. */
  onSend: (kind: ActKind, gesture: number, estimated: boolean, composeMs: number) => void
  /** Something is being sent in the open thread: the next own row is its. */
  onTry: () => void
}

/**
 * Tells messages and posts sent: the composer held something, a gesture to send came, and it is empty soon after, in the
 * same thread. Looks at emptiness, never at the text.
 *
 * @param window what is listened to: a page, or a frame in it
 * @param page what has the address
 * @returns the way to decide at once all that is open, before the page goes
 */
export function watchSends(
  window: Window,
  site: Site,
  on: SendHandlers,
  signal: AbortSignal,
  page = window,
): () => void {
  const open = new Set<Sending>()
  /** How many messages of each thread failed to be sent and have not been tried again. */
  const failures = new Map<string | undefined, number>()
  /** The field of each composer that was written in last. */
  const written = new Map<Composer, Element>()
  /** For how long (ms) each composer was written in since it last sent, and when it was last (monotonic ms). */
  const writing = new Map<Composer, { ms: number; last: number }>()

  const attempt = (composer: Composer, field: Element | undefined, gesture: number) => {
    if (!field || isEmpty(field)) return
    for (const other of open) {
      if (other.field !== field) continue
      // Written on and sent again before the last look: the one before was sent.
      if (!other.wasEmpty || !other.wroteOn) return
      decide(other)
    }
    const sending: Sending = {
      composer,
      field,
      kind: kindOf(page, site, composer, field),
      thread: openThread(site, page),
      failed: failedRows(window, site),
      gesture,
      composeMs: writing.get(composer)?.ms ?? 0,
      wasEmpty: false,
      wroteOn: false,
    }
    open.add(sending)
    writing.delete(composer)
    if (sending.kind === 'message-sent') on.onTry()
    for (const ms of LONG_LOOKS) setTimeout(() => look(sending, ms), ms)
  }

  const look = (sending: Sending, ms: number) => {
    if (!open.has(sending)) return
    const empty = isCleared(sending)
    if (empty && isThere(sending)) sending.wasEmpty = true
    const pending = empty && isPending(sending)
    const looks = sending.composer.kind === 'message' && !pending ? LOOKS : LONG_LOOKS
    if ((empty && !pending && ms >= SURE) || ms >= (looks.at(-1) ?? 0)) decide(sending)
  }

  /** Whether the page still shows the thread that it was written in. */
  const isThere = ({ kind, thread }: Sending) =>
    kind !== 'message-sent' || thread === undefined || openThread(site, page) === thread

  const isPending = (sending: Sending) =>
    sending.kind === 'message-sent' && isThere(sending) && rowsWith(window, site, site.messages?.pending).size > 0

  const decide = (sending: Sending) => {
    if (signal.aborted || !open.delete(sending)) return
    const isHere = isThere(sending)
    const wasCleared = isHere ? isCleared(sending) || (sending.wasEmpty && sending.wroteOn) : sending.wasEmpty
    const failed = isHere ? [...failedRows(window, site)].some((row) => !sending.failed.has(row)) : false
    if (!wasCleared) return
    if (failed) noteFailure(sending.thread)
    else on.onSend(sending.kind, sending.gesture, sending.composer.likely ?? false, sending.composeMs)
    if (sending.kind === 'message-sent' && isHere) retried(sending.thread, sending.gesture)
  }

  const noteFailure = (thread: string | undefined) => {
    if (!site.messages?.failsForGood) failures.set(thread, (failures.get(thread) ?? 0) + 1)
  }

  /** Counts what failed before and has been sent now: all at once, as sites do it. */
  const retried = (thread: string | undefined, gesture: number) => {
    if (!failures.has(thread) || failedRows(window, site).size > 0) return
    for (let n = failures.get(thread) ?? 0; n > 0; n--) on.onSend('message-sent', gesture, false, 0)
    failures.delete(thread)
  }

  /** Before a key or an input changes it: a composer that is empty now was cleared by sending. */
  const noteWriting = (field: Element, isInput: boolean) => {
    for (const sending of open) {
      if (sending.field !== field) continue
      if (!isInput && isEmpty(field)) sending.wasEmpty = true
      if (isInput && sending.wasEmpty) sending.wroteOn = true
    }
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') giveUp(event.timeStamp)
    const field = fieldOf(targetOf(event))
    if (!field) return
    noteWriting(field, false)
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey) return
    const composer = composerOf(site, field, pageSurface(site, page))
    if (!composer || (!composer.enter && !event.ctrlKey && !event.metaKey)) return
    attempt(composer, field, event.timeStamp)
  }

  const onInput = (event: Event) => {
    const field = fieldOf(targetOf(event))
    const composer = composerOf(site, field, pageSurface(site, page))
    if (!field || !composer) return
    written.set(composer, field)
    const { ms, last } = writing.get(composer) ?? { ms: 0, last: event.timeStamp }
    writing.set(composer, { ms: ms + Math.min(event.timeStamp - last, PAUSE), last: event.timeStamp })
    noteWriting(field, true)
  }

  /** A post that stands in its composer again, and could be sent again, when something else is pressed: it failed. */
  const giveUp = (time: number) => {
    for (const sending of open)
      if (sending.kind !== 'message-sent' && time - sending.gesture > SURE && isBack(sending)) open.delete(sending)
  }

  const onPress = (event: Event) => {
    const target = targetOf(event)
    const surface = pageSurface(site, page)
    for (const composer of site.composers) {
      if (composer.on?.includes(surface) === false || !closest(target ?? null, css(composer.submit))) continue
      const last = written.get(composer)
      const field = last?.isConnected ? last : deepQuery(window.document, css(composer.css))
      if (field && composer.is?.(field) === false) continue
      attempt(composer, field, event.timeStamp)
      return
    }
    for (const [composer, field] of written)
      if (composer.likely && part('likely')?.likelySubmit(target, field))
        return attempt(composer, field, event.timeStamp)
    giveUp(event.timeStamp)
    const thread = openThread(site, page)
    if (!failures.has(thread) || !closest(target ?? null, site.messages?.failed ?? '')) return
    setTimeout(() => openThread(site, page) === thread && retried(thread, event.timeStamp), LOOKS.at(-1))
  }

  listen(window, signal, ['keydown'], onKey)
  listen(window, signal, ['input'], onInput)
  listen(window, signal, ['pointerdown'], onPress)
  listen(window, signal, ['click'], (event) => event.detail === 0 && onPress(event))
  return () => open.forEach(decide)
}

/** Whether a composer has been emptied, drawn anew without its text, or (a public one) closed. */
function isCleared({ composer, field }: Sending): boolean {
  if (field.isConnected) return isEmpty(field)
  const redrawn = deepQuery(field.ownerDocument, css(composer.css))
  return redrawn ? isEmpty(fieldOf(redrawn) ?? redrawn) : composer.kind === 'public'
}

/** Whether a composer holds its text, and its button would send it. */
function isBack({ composer, field }: Sending): boolean {
  const button = deepQuery(field.ownerDocument, css(composer.submit))
  return field.isConnected && !isEmpty(field) && button?.matches(':disabled, [aria-disabled="true"]') === false
}

/** What sending from a composer is: an answer stands under what it answers. */
function kindOf(page: Window, site: Site, composer: Composer, field: Element): ActKind {
  if (isPrivate(composer, field)) return 'message-sent'
  const dialog = closest(field, '[role="dialog"]')
  if (dialog && composer.newPost) return dialog.querySelector(css(composer.newPost)) ? 'post' : 'comment'
  const surface = pageSurface(site, page)
  const items = css(site.item)
  const answers = surface === 'post' || surface === 'shorts' || surface === 'thread'
  return answers || closest(field, items) || dialog?.querySelector(items) ? 'comment' : 'post'
}

const failedRows = (window: Window, site: Site) => rowsWith(window, site, site.messages?.failed)

function rowsWith(window: Window, site: Site, mark: string | undefined): Set<Element> {
  const list = mark ? deepQuery(window.document, css(site.messages?.css)) : undefined
  return new Set(list && mark ? list.querySelectorAll(mark) : [])
}
