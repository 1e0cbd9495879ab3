import type { ActRow, AttentionRow } from '../../lib/model/counts'
import type { NudgeRow, PlanRow } from '../../lib/model/nudge'
import type { CheckinRow, Connected, ReflectionRow } from '../../lib/model/reflect'
import type { Felt, FriendRow, TalkRow } from '../../lib/model/talk'
import type { Activity, Surface } from '../../lib/model/vocabulary'
import { chanceFrom, type Chance } from './chance.ts'
import { peopleSince, threadOf } from './people.ts'

/** Invented rows for every table, and the mark that says so. */
export type Demo = {
  attention: AttentionRow[]
  acts: ActRow[]
  conversations: TalkRow[]
  friends: FriendRow[]
  plans: PlanRow[]
  nudges: NudgeRow[]
  checkins: CheckinRow[]
  reflections: ReflectionRow[]
  settings: { name: string; value: unknown }[]
}

const MINUTE = 60_000
const FOLDED = -1
/** Days whose hours are kept. */
const KEPT = 90

type Place = [site: string, surface: Surface, activity: Activity, weight: number]
const PLACES: Place[] = [
  ['instagram', 'feed', 'passive', 6],
  ['instagram', 'stories', 'passive', 3],
  ['instagram', 'shorts', 'passive', 5],
  ['instagram', 'feed', 'reacting', 1],
  ['x', 'feed', 'passive', 4],
  ['x', 'post', 'passive', 2],
  ['x', 'compose', 'posting', 0.7],
  ['bluesky', 'feed', 'passive', 2],
  ['bluesky', 'post', 'posting', 0.6],
  ['reddit', 'post', 'passive', 3],
  ['youtube', 'shorts', 'passive', 2],
  ['whatsapp', 'inbox', 'other', 0.5],
  ['x', 'other', 'other', 0.3],
]
/** How much of a day goes to each hour from 0 to 23. */
const HOURS = [2, 1, 0, 0, 0, 0, 1, 4, 6, 3, 2, 2, 5, 5, 3, 2, 3, 5, 6, 7, 9, 10, 8, 5]

const two = (n: number) => String(n).padStart(2, '0')
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
const daysBefore = (now: Date, days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 12)

/**
 * Years of a lively, invented life: about two hours a day, some days without, talks with seven friends.
 *
 * @param now epoch ms; nothing is later
 * @param days how many days, with this one
 */
export function demoOf(now: number, days: number, seed = 7): Demo {
  const chance = chanceFrom(seed)
  const today = new Date(now)
  const friends = peopleSince(daysBefore(today, days).getTime())
  const demo: Demo = {
    attention: [],
    acts: [],
    conversations: [],
    friends,
    plans: [plan('demo-plan', now)],
    nudges: [],
    checkins: [],
    reflections: [],
    settings: [{ name: 'demo', value: true }],
  }
  let mood = 4
  for (let ago = days - 1; ago >= 0; ago--) {
    const date = daysBefore(today, ago)
    // Journeys, and days on which nobody was at the machine.
    const isAway = (ago > 40 && ago % 160 > 150) || chance.is(0.04)
    if (isAway) continue
    addTime(demo, chance, date, ago, today)
    const real = addTalks(demo, chance, date, ago, now)
    mood = Math.min(7, Math.max(1, mood * 0.4 + 2.4 + (real ? 0.7 : 0) + chance.between(-1.6, 1.6)))
    if (ago > 0 && ago < 500 && chance.is(0.7))
      demo.checkins.push({ day: dayOf(date), connected: Math.round(mood) as Connected, at: date.setHours(21) })
    if (ago > 6 && date.getDay() === 1 && chance.is(0.8)) demo.reflections.push(reflection(chance, date))
    if (ago > 0 && chance.is(0.3)) demo.nudges.push(nudge(chance, date, demo.nudges.length))
  }
  return demo
}

function addTime(demo: Demo, chance: Chance, date: Date, ago: number, today: Date): void {
  const day = dayOf(date)
  const isWeekend = date.getDay() % 6 === 0
  const minutes = chance.between(45, 130) * (isWeekend ? 1.35 : 1)
  const last = ago === 0 ? today.getHours() - 1 : 23
  const time = new Map<string, AttentionRow>()
  const acts = new Map<string, ActRow>()
  const sum = HOURS.reduce((a, b) => a + b, 0)
  for (let hour = 0; hour <= last; hour++) {
    const here = (minutes * (HOURS[hour] ?? 0)) / sum
    if (here === 0 || chance.is(0.25)) continue
    const kept = ago < KEPT ? hour : FOLDED
    for (const [site, surface, activity, weight] of PLACES) {
      if (chance.is(0.45)) continue
      const ms = Math.round(here * MINUTE * (weight / 24) * chance.between(0.4, 2.2))
      const key = `${kept} ${site} ${surface} ${activity}`
      const row = time.get(key) ?? { day, hour: kept, site, surface, activity, ms: 0 }
      time.set(key, { ...row, ms: Math.min(row.ms + ms, 50 * MINUTE * (kept === FOLDED ? 20 : 1)) })
    }
    for (const [site, kind, most] of [
      ['instagram', 'like', 3],
      ['x', 'like', 1],
      ['bluesky', 'comment', 1],
    ] as const) {
      const count = chance.whole(0, most)
      if (count === 0) continue
      const key = `${kept} ${site} ${kind}`
      const row = acts.get(key) ?? { day, hour: kept, site, kind, count: 0 }
      acts.set(key, { ...row, count: row.count + count })
    }
  }
  demo.attention.push(...time.values())
  demo.acts.push(...acts.values())
}

const FELT: Felt[][] = [[], [], ['nice'], ['nice'], ['understood'], ['understood', 'shared'], ['valued']]

/** @returns whether one of the talks of the day was real */
function addTalks(demo: Demo, chance: Chance, date: Date, ago: number, now: number): boolean {
  let isReal = false
  const seen: TalkRow[] = []
  for (let n = chance.whole(0, 3); n > 0; n--) {
    const i = Math.min(chance.whole(0, 9), chance.whole(0, 6))
    const start = new Date(date).setHours(chance.whole(9, 22), chance.whole(0, 59))
    const end = start + Math.round(chance.between(2, 35) * MINUTE)
    if (end > now - 2 * 60 * MINUTE) continue
    const sent = chance.whole(1, 12)
    const received = chance.is(0.15) ? 0 : chance.whole(1, 12)
    const felt = sent > 1 && received > 1 ? chance.of(FELT) : []
    const isLogged = chance.is(0.12)
    isReal ||= isLogged || felt.some((mark) => mark !== 'nice')
    const talk: TalkRow = {
      id: `demo-talk-${demo.conversations.length}`,
      source: isLogged ? 'logged' : 'observed',
      medium: isLogged ? chance.of(['call', 'in-person', 'video'] as const) : 'dm',
      site: isLogged ? null : chance.of(['instagram', 'whatsapp', 'x']),
      thread: isLogged ? null : threadOf(i),
      people: 'one',
      friend: isLogged ? `demo-friend-${i % 7}` : null,
      start,
      end,
      sent: isLogged ? 0 : sent,
      received: isLogged ? 0 : received,
      turns: isLogged ? 0 : Math.min(sent, received) + 1,
      first: 'out',
      last: 'in',
      composeMs: isLogged ? 0 : sent * 9_000,
      attentionMs: isLogged ? end - start : Math.round((end - start) * 0.7),
      oneSided: false,
      felt: isLogged ? ['valued'] : felt,
      answered: end,
    }
    demo.conversations.push(talk)
    if (!isLogged) seen.push(talk)
  }
  addMessages(demo, seen, dayOf(date), ago)
  return isReal
}

/** The time and the messages of the talks of a day, by hour and site. */
function addMessages(demo: Demo, talks: readonly TalkRow[], day: string, ago: number): void {
  const time = new Map<string, AttentionRow>()
  const acts = new Map<string, ActRow>()
  for (const { start, site, sent, received, attentionMs } of talks) {
    if (site === null) continue
    const hour = ago < KEPT ? new Date(start).getHours() : FOLDED
    const key = `${hour} ${site}`
    const row = time.get(key) ?? { day, hour, site, surface: 'thread', activity: 'messaging', ms: 0 }
    time.set(key, { ...row, ms: row.ms + attentionMs })
    for (const [kind, count] of [
      ['message-sent', sent],
      ['message-received', received],
    ] as const) {
      if (count === 0) continue
      const before = acts.get(`${key} ${kind}`)?.count ?? 0
      acts.set(`${key} ${kind}`, { day, hour, site, kind, count: before + count })
    }
  }
  demo.attention.push(...time.values())
  demo.acts.push(...acts.values())
}

const plan = (id: string, now: number): PlanRow => ({
  id,
  when: { kind: 'browsed', minutes: 20, span: 'sitting', site: null },
  whom: { kind: 'friend', id: 'demo-friend-0' },
  way: 'card',
  on: true,
  changed: now - 200 * 86_400_000,
  asked: true,
})

const nudge = (chance: Chance, date: Date, i: number): NudgeRow => {
  const answer = chance.of(['message', 'not-now', 'later', 'message'] as const)
  return {
    id: `demo-nudge-${i}`,
    at: new Date(date).setHours(20, 10),
    plan: 'demo-plan',
    friend: 'demo-friend-0',
    way: 'card',
    arm: 'shown',
    drawn: false,
    answer,
    again: null,
    browsedMs: Math.round(chance.between(0, 12) * MINUTE),
    followed: answer === 'message' ? 'friend' : chance.of(['browsing', 'left', 'anyone'] as const),
  }
}

const WORDS = {
  distance: ['In the evenings, mostly. I looked at everybody and wrote to nobody.', 'At lunch. I said I was fine.'],
  understood: ['Ruth, on Tuesday, about the job.', 'Amara. She asks twice.'],
  shared: ['That I am afraid of moving.', 'Nothing big. That I liked the concert, and why.'],
  say: ['To Grandpa: tell me about the boat again.', 'To Sam: sorry for the silence.'],
} as const

const reflection = (chance: Chance, date: Date): ReflectionRow => {
  const question = chance.of(['distance', 'understood', 'shared', 'say'] as const)
  return {
    week: dayOf(date),
    question,
    answer: chance.of(WORDS[question]),
    intention: chance.is(0.5) ? chance.of(['Call Grandpa on Sunday', 'Ask Sam how it went', 'A walk with Ruth']) : '',
    changed: date.getTime(),
  }
}
