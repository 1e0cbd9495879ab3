import type { Context, PageEvent } from '../../lib/classify/events'
import type { Session, Totals } from './attention'

/**
 * `happens` is a list of seconds and words: `arrive`, `leave`, `tick`, `input`, `wheel`, `scroll`, `play` and `stop` (a
 * video), `on SURFACE ACTIVITY`, `like GESTURE` and `unlike GESTURE` with the second of their gesture, and `clock BY`, by
 * which many seconds the wall clock moves then.
 */
export type Example = {
  what: string
  begins: string
  happens: string
  seconds: Record<string, number>
  acts?: Totals['acts']
}

/** The session of an example, begun on a feed. */
export function sessionOf({ begins, happens }: Pick<Example, 'begins' | 'happens'>): Session {
  let offset = Date.parse(begins)
  const instant = (s: string | undefined) => ({
    mono: Math.round(Number(s) * 1000),
    wall: offset + Math.round(Number(s) * 1000),
  })
  const events = happens.split(', ').flatMap((line): PageEvent[] => {
    const [s, word, first, second] = line.split(' ')
    const at = instant(s)
    switch (word) {
      case 'clock':
        offset += Math.round(Number(first) * 1000)
        return []
      case 'on':
        return [{ type: 'context', at, context: { surface: first, activity: second } as Context }]
      case 'like':
      case 'unlike':
        return [{ type: 'act', at, kind: word, since: instant(first) }]
      case 'play':
      case 'stop':
        return [{ type: 'media', at, playing: word === 'play' }]
      case 'input':
      case 'wheel':
      case 'scroll':
        return [{ type: 'sign', at, by: word }]
      case 'arrive':
      case 'leave':
      case 'tick':
        return [{ type: word, at }]
      default:
        throw new Error(`an example cannot say ${line}`)
    }
  })
  return { context: { surface: 'feed', activity: 'passive' }, events }
}

const every = (from: number, to: number, by: number, word: 'wheel' | 'scroll') =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => `${from + i * by} ${word}`).join(', ')

const NOON = '2026-06-15T12:00:00Z'
const EVE = '2026-06-15T23:59:50Z'
const feed = (passive: number, reacting = 0) => ({
  '2026-06-15 12 feed passive': passive,
  ...(reacting > 0 && { '2026-06-15 12 feed reacting': reacting }),
})
const overNight = { '2026-06-15 23 feed passive': 10, '2026-06-16 0 feed passive': 3, '2026-06-16 8 feed passive': 5 }
const LIKE = { '2026-06-15 12 like': 1 }

/** Worked out by hand, in UTC. */
export const EXAMPLES: Example[] = [
  { what: 'an arrival alone is nobody', begins: NOON, happens: '0 arrive, 20 leave', seconds: {} },
  {
    what: '20 s of scrolling, 40 s away, 12 s hidden: the scrolling and a tail',
    begins: NOON,
    happens: `0 arrive, ${every(0, 20, 0.5, 'wheel')}, 60 leave, 72 arrive, 80 leave`,
    seconds: feed(25),
  },
  {
    what: 'a pause of 30 s counts whole',
    begins: NOON,
    happens: '0 arrive, 1 input, 31 input, 31 leave',
    seconds: feed(31),
  },
  {
    what: 'a longer one counts its tail',
    begins: NOON,
    happens: '0 arrive, 1 input, 31.001 input, 31.001 leave',
    seconds: feed(6),
  },
  {
    what: 'the tail ends with the visit, and nothing counts after it',
    begins: NOON,
    happens: '0 arrive, 1 input, 3 leave, 9 input, 12 input',
    seconds: feed(3),
  },
  {
    what: 'a thread gives 60 s',
    begins: NOON,
    happens: '0 arrive, 0 on thread messaging, 1 input, 61 input, 122 input, 122 leave',
    seconds: { '2026-06-15 12 thread messaging': 66 },
  },
  {
    what: 'what one is on at the end of a pause decides how long it may be',
    begins: NOON,
    happens: '0 arrive, 0 input, 40 on thread messaging, 50 input, 50 leave',
    seconds: { ...feed(40), '2026-06-15 12 thread messaging': 10 },
  },
  {
    what: 'a page that scrolls itself is believed for 30 s',
    begins: NOON,
    happens: `0 arrive, 1 input, ${every(2, 100, 1, 'scroll')}, 100 leave`,
    seconds: feed(36),
  },
  {
    what: 'a video stands for a person for 5 minutes',
    begins: NOON,
    happens: '0 arrive, 1 input, 11 play, 900 leave',
    seconds: feed(1 + 5 + 290),
  },
  {
    what: 'a video that played before one came counts from then on, and stops counting when one goes',
    begins: NOON,
    happens: '0 play, 100 arrive, 160 leave, 200 stop, 300 arrive, 310 leave',
    seconds: feed(60),
  },
  {
    what: 'a like turns the 5 s before its gesture into reacting',
    begins: NOON,
    happens: '0 arrive, 20 input, 21 like 20, 22 input, 22 leave',
    seconds: feed(17, 5),
    acts: LIKE,
  },
  {
    what: 'but not what was before the page moved, and an unlike nothing',
    begins: NOON,
    happens: '0 arrive, 18 wheel, 20 input, 21 like 20, 30 input, 30 unlike 30, 30 leave',
    seconds: feed(28, 2),
    acts: { ...LIKE, '2026-06-15 12 unlike': 1 },
  },
  {
    what: 'also where it moved only just before',
    begins: NOON,
    happens: '0 arrive, 19 wheel, 20 input, 21 like 20, 30 input, 30 leave',
    seconds: feed(29, 1),
    acts: LIKE,
  },
  {
    what: 'nor what was before one came',
    begins: NOON,
    happens: '0 arrive, 5 input, 5 leave, 5 arrive, 7 input, 8 like 7, 9 input, 9 leave',
    seconds: feed(7, 2),
    acts: LIKE,
  },
  {
    what: 'a like inside a pause that goes on counts the same, however often time is told',
    begins: NOON,
    happens: '0 arrive, 10 input, 20 like 20, 27 tick, 30 input, 30 leave',
    seconds: feed(25, 5),
    acts: LIKE,
  },
  {
    what: 'a night of sleep counts a tail, whether the monotonic clock stops',
    begins: EVE,
    happens: '0 arrive, 8 input, 9 clock 28800, 20 input, 25 input, 25 leave',
    seconds: overNight,
  },
  {
    what: 'or runs on',
    begins: EVE,
    happens: '0 arrive, 8 input, 28820 input, 28825 input, 28825 leave',
    seconds: overNight,
  },
  {
    what: 'midnight parts two days',
    begins: '2026-12-31T23:59:50Z',
    happens: '0 arrive, 5 input, 25 input, 25 leave',
    seconds: { '2026-12-31 23 feed passive': 10, '2027-01-01 0 feed passive': 15 },
  },
  {
    what: 'a clock set by 2 s is believed, one set further back costs its pause',
    begins: NOON,
    happens: '0 arrive, 0 input, 5 clock -2, 20 input, 25 clock -2.001, 40 input, 45 input, 45 leave',
    seconds: feed(20 + 5 + 5),
  },
]
