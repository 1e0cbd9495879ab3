import { expect, it } from 'vitest'
import { conversationsOf } from '../../lib/conversations/conversations'
import { GAP } from '../../lib/conversations/runs'
import { waitingFor } from '../../lib/conversations/waiting'
import type { TalkRow } from '../../lib/model/talk'
import { friend } from '../friends/build'
import { HOUR, into, MINUTE, NOON, out, rowsOf, SAM } from './build'

const RUTH = friend({ threads: [SAM.thread] })
const talkAt = (minutes: number) => rowsOf([out(minutes), into(minutes + 1), out(minutes + 2), into(minutes + 3)])
const END = NOON + 3 * MINUTE

const waiting = (rows: readonly TalkRow[], now: number, friends = [RUTH]) =>
  waitingFor(conversationsOf(rows, GAP), friends, GAP, now)

it('asks about a back-and-forth with a friend once it is over', () => {
  expect(waiting(talkAt(0), END + GAP)).toEqual([])
  expect(waiting(talkAt(0), END + GAP + 1).map(({ friend: { id } }) => id)).toEqual([RUTH.id])
})

it('asks neither twice, nor about one with nobody, nor days later', () => {
  const answered = talkAt(0).map((row) => ({ ...row, answered: END }))
  expect(waiting(answered, END + HOUR)).toEqual([])
  expect(waiting(talkAt(0), END + HOUR, [])).toEqual([])
  expect(waiting(talkAt(0), END + 72 * HOUR - 1)).toHaveLength(1)
  expect(waiting(talkAt(0), END + 72 * HOUR)).toEqual([])
})

it('asks about the two latest, and not about quick messages', () => {
  const rows = [talkAt(0), talkAt(120), talkAt(240)].flat()
  const now = NOON + 10 * HOUR
  expect(waiting(rows, now).map(({ talk: { start } }) => (start - NOON) / MINUTE)).toEqual([240, 120])
  expect(waiting(rowsOf([out(0), into(1)]), now)).toEqual([])
})
