import { expect, it } from 'vitest'
import { leastCover, placesFor } from '../../lib/card/place'

const CARD = { width: 340, height: 250 }
const WINDOW = { width: 1200, height: 800 }

it('stands first where lines end, at the bottom, and always within the window', () => {
  expect(placesFor(CARD, WINDOW, false)[0]).toEqual({ left: 848, top: 538, ...CARD })
  expect(placesFor(CARD, WINDOW, true)[0]).toEqual({ left: 12, top: 538, ...CARD })
  for (const { left, top, width, height } of placesFor(CARD, WINDOW, false)) {
    expect(left >= 12 && left + width <= 1188).toBe(true)
    expect(top >= 12 && top + height <= 788).toBe(true)
  }
})

it('begins at the edge where the window is too small for it', () => {
  for (const { left, top } of placesFor(CARD, { width: 320, height: 200 }, false)) expect([left, top]).toEqual([12, 12])
})

it('takes the first place that covers nothing, else the one that covers least', () => {
  const places = placesFor(CARD, WINDOW, false)
  const count = (counts: number[]) => leastCover(places, (place) => counts[places.indexOf(place)] ?? 9)
  expect(count([3, 0, 0])).toBe(1)
  expect(count([3, 2, 1, 2, 1, 4, 5])).toBe(2)
})
