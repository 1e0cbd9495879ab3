import { describe, expect, it } from 'vitest'
import { inZone } from '../time/zone'
import { attentionOf, type Totals } from './attention'
import { EXAMPLES, sessionOf } from './examples'
import { play } from './play'

describe.each(EXAMPLES)('$what', ({ seconds, acts = {}, ...example }) => {
  inZone('UTC')
  const attention = Object.fromEntries(Object.entries(seconds).map(([key, s]) => [key, Math.round(s * 1000)]))
  const expected: Totals = { attention, acts }

  it('says the oracle', () => expect(attentionOf(sessionOf(example), 'UTC')).toEqual(expected))
  it('says the classifier', () => expect(play(sessionOf(example))).toEqual(expected))
})
