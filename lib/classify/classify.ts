import type { Instant } from '../time/clock'
import { change, settle, type Ending, type Pause } from './attention'
import { looked, moved, noDwell, release, type Dwell } from './dwell'
import type { Act, Context, Credit, PageEvent } from './events'
import { CONFIRM, DWELL, idleLimit, MEDIA, TAIL, USUAL_LIMITS, type Limits } from './thresholds'

/**
 * Attention in one document.
 *
 * A person is taken to be there only while the page is visible and focused, and only as far as their signs show: each
 * sign credits the pause before it, unless that was too long. A pause that was too long counts its tail, and what a
 * video played in it. Nothing else counts, so sleep, a forgotten tab and a clock that is set count nothing.
 *
 * Known limits: a person who only looks, longer than the idle limit, is not seen; a page that is scrolled by its own
 * script right after a real input is believed for one idle limit.
 */
export type Attention = {
  present: boolean
  context: Context
  playing: boolean
  pause: Pause
  /** Monotonic ms of the arrival, and of the last sign that no script can cause. */
  arrived: number
  proven: number
  dwell: Dwell
  limits: Limits
}

export type Classified = { state: Attention; credits: Credit[]; acts: Act[] }

/** Attention in a document that nobody has come to yet. */
export const start = (at: Instant, context: Context, limits: Limits = USUAL_LIMITS): Attention => ({
  present: false,
  context,
  playing: false,
  pause: pauseFrom(at, 0, { context, playing: false }),
  arrived: at.mono,
  proven: at.mono,
  dwell: noDwell,
  limits,
})

/** Takes one event in. Events must come in order of their monotonic time. */
export function classify(state: Attention, event: PageEvent): Classified {
  switch (event.type) {
    case 'arrive':
      return quiet(state.present ? state : arrive(state, event.at))
    case 'leave':
      return state.present ? leave(state, event.at) : quiet(state)
    case 'sign':
      return state.present ? sign(state, event.at, event.by) : quiet(state)
    case 'context':
      return quiet(goOn({ ...state, context: event.context }, event.at))
    case 'media':
      return quiet(goOn({ ...state, playing: event.playing }, event.at))
    case 'act':
      return act(state, event)
    case 'tick':
      return state.present ? credit(state, event.at, 'none') : quiet(state)
  }
}

/** Whether time that passes now, without a further sign, can bring out more attention. */
export function isOpen(state: Attention, at: Instant): boolean {
  const { anchor, tail } = state.pause
  const stands = Math.max(state.playing ? MEDIA : 0, tail + DWELL + CONFIRM)
  return state.dwell.held.length > 0 || at.mono - anchor.mono <= stands
}

const quiet = (state: Attention): Classified => ({ state, credits: [], acts: [] })

/** A new pause, from `at` on. */
const pauseFrom = (at: Instant, tail: number, { context, playing }: Pick<Attention, 'context' | 'playing'>): Pause => ({
  anchor: at,
  tail,
  undecided: [],
  current: { from: at.mono, context, playing },
})

const arrive = (state: Attention, at: Instant): Attention => ({
  ...state,
  present: true,
  arrived: at.mono,
  proven: at.mono,
  pause: pauseFrom(at, 0, state),
})

function leave(state: Attention, at: Instant): Classified {
  const left = credit(state, at, 'leave')
  return { ...left, state: { ...left.state, present: false, dwell: noDwell } }
}

function sign(state: Attention, at: Instant, by: 'input' | 'wheel' | 'scroll'): Classified {
  const limit = idleLimit(state.limits, state.context.activity === 'messaging')
  if (by === 'scroll' && at.mono - state.proven > limit) return quiet(state)
  const dwell = by === 'input' ? state.dwell : moved(state.dwell, at.mono)
  const after = credit({ ...state, dwell }, at, 'sign')
  const proven = by === 'scroll' ? state.proven : at.mono
  return { ...after, state: { ...after.state, proven, pause: pauseFrom(at, TAIL, state) } }
}

/** Settles the pause up to `at` and lets go of what is certain. */
function credit(state: Attention, at: Instant, ending: Ending): Classified {
  const { spans, pause } = settle(state.pause, at, ending, state.limits)
  const decided = pause.undecided[0]?.from ?? at.mono
  const { dwell, credits } = release(state.dwell, spans, { now: at.mono, decided, all: ending === 'leave' })
  return { state: { ...state, pause, dwell }, credits, acts: [] }
}

/** Goes on with what changed, if the person is there to notice. */
function goOn(state: Attention, at: Instant): Attention {
  const { context, playing } = state
  return state.present ? { ...state, pause: change(state.pause, at.mono, { context, playing }) } : state
}

function act(state: Attention, event: PageEvent & { type: 'act' }): Classified {
  const { kind, since, estimated = false } = event
  const acts = [{ kind, wall: (since ?? event.at).wall, estimated }]
  if (event.kind !== 'like' || !state.present) return { state, credits: [], acts }
  const dwell = looked(state.dwell, (event.since ?? event.at).mono, state.arrived)
  return { state: { ...state, dwell }, credits: [], acts }
}
