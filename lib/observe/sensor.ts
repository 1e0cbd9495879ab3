import { classify, isOpen, start, type Attention } from '../classify/classify'
import type { Context, PageEvent } from '../classify/events'
import type { Limits } from '../classify/thresholds'
import { openCourier } from '../ledger/courier'
import { openLedger, type Ledger } from '../ledger/ledger'
import { addActs, addCredits, addSeen, addTalk } from '../ledger/tally'
import type { Delivery, Seen } from '../model/counts'
import type { DeliverReply } from '../messages/protocol'
import type { ActKind } from '../model/vocabulary'
import { css, type Site } from '../sites/site'
import { systemClock, type Clock, type Instant } from '../time/clock'
import { openThread, readContext } from './context'
import { targetOf } from './dom'
import { watchFrames, watchSigns, type Frame } from './frames'
import { watchHealth } from './health'
import { listen } from './listen'
import { watchMedia } from './media'
import { watchAddress, whenDrawn } from './navigation'
import { followThread } from './open-thread'
import type { PartName } from './parts'
import { watchPresence } from './presence'
import { watchSends } from './sends'
import { gatherSigns } from './signs'
import { watchToggles } from './toggles'

export type SensorOptions = {
  site: Site
  send: (delivery: Delivery) => Promise<DeliverReply>
  /** Takes what is not yet acknowledged when the page goes away: it may not live to send it again. */
  leaveBehind?: (delivery: Delivery) => void
  clock?: Clock
  /** Brings a part of the sensor that this page needs; comes back when it is there or cannot be had. */
  need?: (part: PartName) => Promise<unknown>
  /** Tells which thread the page shows, null for none; returns the name that it goes by from then on. */
  nameThread?: (thread: string | null) => Promise<string | undefined>
  /** Longest time (ms) for which attention gathers before it is sent, if shorter than usual. */
  flushEvery?: number
  /** What the person set about what counts. */
  settings?: Limits & { unfocused: boolean }
  signal?: AbortSignal
}

export type Sensor = {
  /** What the person is taken to be on now. */
  context: () => Context
  /** Notes how well the page can be read. */
  see: (seen: Seen) => void
  /** Stops for good and gives up its ledger. */
  handOver: () => Ledger
}

/** Longest time (ms) from attention to its delivery, with room to spare: part of it may wait for a like to claim it. */
const DELIVER_WITHIN = 14_500
/** Changes of the address closer together than this (ms) are looked at together, when the page has been drawn. */
const FLURRY = 50
/** How often (ms) an open thread is looked for while somebody is there. */
const THREAD_EVERY = 2_000

/**
 * Counts what a person does on the page that it runs in, and sends the counts.
 *
 * Page events become attention and acts (`lib/classify`), these become batches (`lib/ledger`). Nothing of what the page
 * says or who is on it gets past this function: only surfaces, activities, kinds of acts, and how often and how long.
 */
export function startSensor(options: SensorOptions): Sensor {
  const { site, clock = systemClock, flushEvery = Infinity } = options
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
  const courier = openCourier({
    ledger: openLedger(crypto.randomUUID(), site.id),
    deliver: options.send,
    later: (callback, ms) => void setTimeout(callback, ms),
  })
  const hasColumns = site.regions?.some((region) => region.hover) ?? false
  let touched: Element | undefined
  let context = readContext(site, window, touched)
  let latest = now()
  let state: Attention = start(latest, context, options.settings)
  let timer: ReturnType<typeof setTimeout> | undefined
  let threadTimer: ReturnType<typeof setTimeout> | undefined
  let addressed = -Infinity

  function now(): Instant {
    const { mono, wall } = clock()
    return { mono: Math.round(mono), wall: Math.round(wall) }
  }

  /** The instant of an event that happened at `time` of the monotonic clock, a moment ago. */
  function at(time: number): Instant {
    const { mono, wall } = now()
    const then = Math.min(mono, Math.round(time))
    return { mono: then, wall: wall - (mono - then) }
  }

  const signs = gatherSigns(({ time, by }) => judge({ type: 'sign', at: at(time), by }))

  function take(event: PageEvent): void {
    signs.drain()
    judge(event)
  }

  function judge(told: PageEvent): void {
    // An input may be handled after a timer that it came before.
    const event = told.at.mono < latest.mono ? { ...told, at: latest } : told
    latest = event.at
    const taken = classify(state, event)
    state = taken.state
    if (taken.credits.length > 0) courier.record((tally) => addCredits(tally, taken.credits))
    thread.credit(taken.credits)
    if (taken.acts.length > 0) courier.record((tally) => addActs(tally, taken.acts))
    if (taken.acts.length > 0) courier.send()
    if (state.present && isOpen(state, event.at)) armFlush()
  }

  function armFlush(): void {
    const waiting = latest.mono - (state.dwell.held[0]?.from ?? latest.mono)
    timer ??= setTimeout(flush, Math.min(flushEvery, DELIVER_WITHIN - waiting))
  }

  function flush(): void {
    timer = undefined
    if (context.activity !== 'passive') refresh()
    lookAround()
    take({ type: 'tick', at: now() })
    courier.send()
  }

  /** What a page can show only to somebody who looks: videos in shadow roots, whether items are known. */
  function lookAround(): void {
    lookForFrames?.()
    health.check(context.surface)
    health.note(context.surface, thread.isRead())
    if (site.videoHosts)
      for (const host of document.querySelectorAll(css(site.videoHosts)))
        if (host.shadowRoot) media.within(host.shadowRoot)
  }

  function see(seen: Seen): void {
    if (site.guessed) return
    courier.record((tally) => addSeen(tally, now().wall, seen))
  }

  function refresh(): void {
    const next = readContext(site, window, touched)
    if (next.surface !== context.surface || next.activity !== context.activity) {
      context = next
      take({ type: 'context', at: now(), context })
    }
    checkThread()
  }

  function onAddress(): void {
    // Some pages change it as they are scrolled, many times a second.
    if (performance.now() - addressed > FLURRY) refresh()
    addressed = performance.now()
    redraw()
  }

  function checkThread(): void {
    clearTimeout(threadTimer)
    const isThread = context.surface === 'thread'
    thread.check(isThread ? (openThread(site, window) ?? '') : undefined)
    if (isThread && state.present) threadTimer = setTimeout(checkThread, THREAD_EVERY)
  }

  function act(kind: ActKind, gesture: number, estimated: boolean, composeMs = 0): void {
    const since = at(gesture)
    const side = kind === 'message-sent' ? 'out' : kind === 'message-received' ? 'in' : undefined
    signs.drain()
    const said = side && thread.message(side, since.wall, composeMs)
    if (said) courier.record((tally) => addTalk(tally, said))
    take({ type: 'act', at: now(), kind, since, estimated })
  }

  function decideAll(): void {
    for (const decide of decisions) decide()
  }

  function leave(time: number): void {
    decideAll()
    take({ type: 'leave', at: at(time) })
    clearTimeout(timer)
    clearTimeout(threadTimer)
    timer = undefined
    courier.send()
  }

  const health = watchHealth(document, site, { onSeen: see, onStrange: () => void options.need?.('likely') })
  const thread = followThread(
    document,
    site,
    {
      onReceived: (time, estimated) => act('message-received', time, estimated),
      onSticker: (time, estimated) => act('message-sent', time, estimated),
      onStrange: health.strange,
      need: options.need,
      nameThread: options.nameThread,
    },
    signal,
  )
  const redraw = whenDrawn((isWhole) => {
    if (!state.present) return
    refresh()
    if (isWhole) health.check(context.surface, true)
  })
  watchAddress(window, onAddress, signal)
  if (document.readyState === 'complete') redraw()
  else window.addEventListener('load', redraw, { once: true, signal })
  const media = watchMedia(document, (playing) => take({ type: 'media', at: now(), playing }), signal)
  const decisions: (() => void)[] = []
  /** What is done in a page, or in a frame of it whose clock began `later`. */
  const watchActs = ({ window: place, later, signal: until }: Frame) => {
    const onAct = (kind: ActKind, gesture: number, estimated: boolean, composeMs?: number) =>
      act(kind, gesture + later, estimated, composeMs)
    const onGesture = (read: boolean) => see(read ? { controls: 1, read: 1 } : { unread: 1 })
    const onTry = () => thread.expectOwn(performance.now())
    decisions.push(watchToggles(place, site, { onToggle: onAct, onStrange: health.strange, onGesture }, until))
    decisions.push(watchSends(place, site, { onSend: onAct, onTry }, until, window))
  }
  watchActs({ window, later: 0, signal })
  const lookForFrames =
    site.frames &&
    watchFrames(
      document,
      css(site.frames),
      (frame) => {
        watchActs(frame)
        watchSigns(frame, (time, event) => {
          touched = targetOf(event)
          signs.note(time, 'input')
          armFlush()
          refresh()
        })
      },
      signal,
    )
  watchPresence(
    window,
    {
      onArrive: (time) => {
        take({ type: 'arrive', at: at(time) })
        refresh()
      },
      onLeave: leave,
      onSign: (time, by, event) => {
        signs.note(time, by)
        armFlush()
        if (hasColumns && event.type === 'pointermove') touched = targetOf(event)
        if (hasColumns || site.surfacesIn) refresh()
      },
    },
    signal,
    options.settings?.unfocused,
  )
  listen(window, signal, ['pointerup', 'keydown', 'focusin', 'focusout'], (event) => {
    if (event.type !== 'focusout') touched = targetOf(event)
    refresh()
    // What a press opens or closes may have no address of its own.
    if (event.type === 'pointerup' && (site.surfacesIn || site.regions)) redraw()
    if (context.surface === 'thread') thread.touched(performance.now())
  })
  listen(window, signal, ['pageshow'], courier.wake)
  listen(window, signal, ['pagehide'], () => {
    const left = courier.leave()
    if (left) options.leaveBehind?.(left)
  })

  return {
    context: () => context,
    see,
    handOver: () => {
      leave(performance.now())
      stop.abort()
      return courier.close()
    },
  }
}
