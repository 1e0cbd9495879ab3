import { expect, it } from 'vitest'
import {
  answerMessage,
  momentMessage,
  openMessage,
  parseAnswer,
  parseMoment,
  parseOpen,
} from '../../lib/messages/nudge'

it('reads what a card says, and nothing else', () => {
  expect(parseMoment(momentMessage('pause'))).toBe('pause')
  expect(parseAnswer(answerMessage('n1', 'message', 'sam'))).toEqual(answerMessage('n1', 'message', 'sam'))
  expect(parseOpen(openMessage('/dashboard.html#/friends/a-1'))).toBe('/dashboard.html#/friends/a-1')
})

it.each([
  undefined,
  null,
  {},
  // The clock is the worker's own.
  momentMessage('clock'),
  { type: 'nudge', moment: 'now' },
  { type: 'nudge-answer', id: 1, answer: 'message' },
  { type: 'nudge-answer', id: 'n1', answer: 'buy' },
  openMessage('/dashboard.html#/data'),
  openMessage('https://example.org/dashboard.html#/friends'),
  openMessage('/dashboard.html#/friends/../data'),
  { type: 'nudge-open', page: 1 },
])('refuses %j', (message) => {
  expect([parseMoment(message), parseAnswer(message), parseOpen(message)]).toEqual([undefined, undefined, undefined])
})
