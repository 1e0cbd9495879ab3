import { expect, it } from 'vitest'
import { reminderOf } from '../../lib/backup/due'

const DAY = 86_400_000
const NOW = 1_795_443_686_363

it.each([
  ['nothing in the first days', { at: 0, asked: 0 }, 2, undefined],
  ['early, once, that removing Closer removes all', { at: 0, asked: 0 }, 3, { kind: 'first' }],
  ['nothing once it was put off', { at: 0, asked: NOW - DAY }, 30, undefined],
  [
    'that there is none, a fortnight after that',
    { at: 0, asked: NOW - 14 * DAY },
    30,
    { kind: 'old', days: undefined },
  ],
  ['nothing within a fortnight of a backup', { at: NOW - 14 * DAY + 1, asked: 0 }, 300, undefined],
  ['how long ago the last one is', { at: NOW - 20 * DAY, asked: 0 }, 300, { kind: 'old', days: 20 }],
  ['nothing within a fortnight of putting it off', { at: NOW - 40 * DAY, asked: NOW - 13 * DAY }, 300, undefined],
])('says %s', (_, state, days, reminder) => expect(reminderOf(state, undefined, days, NOW)).toEqual(reminder))

it('says that a schedule cannot be kept, two days after the last backup or after it was put off', () => {
  const trouble = { kind: 'trouble', trouble: 'permission' }
  expect(reminderOf({ at: NOW - 2 * DAY, asked: 0 }, 'permission', 300, NOW)).toEqual(trouble)
  expect(reminderOf({ at: 0, asked: 0 }, 'permission', 1, NOW)).toEqual(trouble)
  expect(reminderOf({ at: NOW - 2 * DAY + 1, asked: 0 }, 'permission', 300, NOW)).toBeUndefined()
  expect(reminderOf({ at: NOW - 9 * DAY, asked: NOW - DAY }, 'permission', 300, NOW)).toBeUndefined()
})
