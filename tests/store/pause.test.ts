import { expect, it } from 'vitest'
import { endOfPause, UNTIL_RESUMED } from '@/lib/store/pause'

const at = (time: string) => new Date(`2026-03-05T${time}`).getTime()

it.each([
  ['resumed', UNTIL_RESUMED],
  ['tonight', at('24:00')],
  ['time', at('14:30')],
  ['time', at('23:59:59.999')],
  ['time', at('24:00') + 1],
  ['time', at('24:00') + 780_000],
])('ends a pause with: %s', (ends, until) => {
  expect(endOfPause(until, '2026-03-05')).toBe(ends)
})
