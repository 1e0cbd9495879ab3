import { expect, it } from 'vitest'
import { headlineOf } from '../../lib/summaries/headline'
import { totalsOf } from '../../lib/summaries/totals'
import type { AttentionRow } from '../../lib/model/counts'
import { acts, attention } from './build'

const MINUTE = 60_000
const of = (...rows: Partial<AttentionRow>[]) => totalsOf({ attention: rows.map(attention), acts: [], sightings: [] })
const messaging = { surface: 'thread', activity: 'messaging' } as const

it.each([
  ['nothing on a new install', of(), false, 'first'],
  ['nothing today', of(), true, 'none'],
  ['browsing and messaging', of({ ms: MINUTE }, { ...messaging, ms: MINUTE }), true, 'both'],
  ['browsing and a glance at a thread', of({ ms: MINUTE }, { ...messaging, ms: 29_000 }), true, 'browsing'],
  ['messaging and a glance at a feed', of({ ms: 5_000 }, { ...messaging, ms: MINUTE }), true, 'messaging'],
  ['only an inbox', of({ surface: 'inbox', activity: 'other' }), true, 'elsewhere'],
  ['only unknown pages', of({ surface: 'other', activity: 'other' }), true, 'elsewhere'],
] as const)('%s', (_, totals, everCounted, headline) => expect(headlineOf(totals, everCounted)).toBe(headline))

it('speaks of things done where no time was counted', () =>
  expect(headlineOf(totalsOf({ attention: [], acts: [acts({})], sightings: [] }), true)).toBe('acts'))
