import { IDLE, IDLE_IN_THREAD } from '../classify/thresholds'

/** What a person can set about what is counted, and how it is laid out in days and weeks. */
export type Settings = {
  /** Longest pause (ms) that counts on a feed, and in an open thread. */
  idle: number
  idleInThread: number
  /** Whether a page counts that is in view while another window has the focus. */
  unfocused: boolean
  /** Hour (0 to 6) at which a day begins. */
  dayStart: number
  /** Day on which a week begins: 0 Sunday, 1 Monday, 6 Saturday; null as is usual where the person lives. */
  weekStart: number | null
  /** Days after which the hours of a day are folded into one row; null never. */
  foldAfter: number | null
  /** Whether the popup asks in the evening how connected the day felt. */
  checkin: boolean
}

const SECOND = 1000

/** What can be chosen for each. */
export const CHOICES = {
  idle: [15, 30, 60, 120].map((s) => s * SECOND),
  idleInThread: [30, 60, 120, 180].map((s) => s * SECOND),
  unfocused: [false, true],
  dayStart: [0, 1, 2, 3, 4, 5, 6],
  weekStart: [null, 1, 0, 6],
  foldAfter: [30, 90, 365, null],
  checkin: [true, false],
} as const satisfies { [K in keyof Settings]: readonly Settings[K][] }

/** What holds unless the person sets something else. */
export const USUAL: Settings = {
  idle: IDLE,
  idleInThread: IDLE_IN_THREAD,
  unfocused: false,
  dayStart: 0,
  weekStart: null,
  foldAfter: 90,
  checkin: true,
}

const NAMES = Object.keys(USUAL) as (keyof Settings)[]

/** What of a stored value is a choice that can be made. */
export function chosenIn(stored: unknown): Partial<Settings> {
  const chosen = NAMES.map((name) => [name, Reflect.get(Object(stored), name)] as const)
  return Object.fromEntries(chosen.filter(([name, value]) => (CHOICES[name] as readonly unknown[]).includes(value)))
}

/** When settings were last changed (epoch ms), by what is stored. */
export function editsIn(stored: unknown): Partial<Record<keyof Settings, number>> {
  const edits: unknown = Reflect.get(Object(stored), 'edits')
  const times = NAMES.map((name) => [name, Reflect.get(Object(edits), name)] as const)
  return Object.fromEntries(times.filter(([, at]) => typeof at === 'number'))
}

/** The settings that hold, by what is stored. */
export const settingsIn = (stored: unknown): Settings => ({ ...USUAL, ...chosenIn(stored) })
