import type { Person } from './people'

/** A message that is there from the start, or an answer to come. Its words stand in the locale files under its id. */
type Line = `m${string}`

export type ThreadScript = {
  name: Person
  unread?: true
  /** What was written before, oldest first. */
  before: readonly { id: Line; from: 'me' | 'them' }[]
  /** What the partner answers, in turn. */
  answers: readonly Line[]
}

export const THREADS = [
  {
    name: 'amara',
    unread: true,
    before: [
      { id: 'mA1', from: 'them' },
      { id: 'mA2', from: 'me' },
      { id: 'mA3', from: 'them' },
    ],
    answers: ['mA4', 'mA5', 'mA6', 'mA7', 'mA8'],
  },
  {
    name: 'sam',
    before: [
      { id: 'mS1', from: 'me' },
      { id: 'mS2', from: 'them' },
    ],
    answers: ['mS3', 'mS4', 'mS5'],
  },
  {
    name: 'noor',
    before: [
      { id: 'mN1', from: 'them' },
      { id: 'mN2', from: 'me' },
    ],
    answers: ['mN3', 'mN4', 'mN5'],
  },
  {
    name: 'ruth',
    before: [
      { id: 'mR1', from: 'them' },
      { id: 'mR2', from: 'me' },
      { id: 'mR3', from: 'them' },
    ],
    answers: ['mR4', 'mR5', 'mR6'],
  },
] as const satisfies readonly ThreadScript[]
