import { afterEach, expect, it, vi } from 'vitest'
import { readKnown, setKnown } from '../../lib/store/known'

afterEach(() => vi.unstubAllGlobals())

const full = () => {
  throw new DOMException('', 'QuotaExceededError')
}

it('gives what was last known', () => {
  const items = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  })
  expect(readKnown()).toEqual({ dayStart: 0, language: null })
  setKnown({ dayStart: 4, language: 'de' })
  expect(readKnown()).toEqual({ dayStart: 4, language: 'de' })
})

it('stops nobody where there is no room, or nothing can be read', () => {
  vi.stubGlobal('localStorage', { getItem: full, setItem: full })
  expect(() => setKnown({ dayStart: 4, language: 'de' })).not.toThrow()
  expect(readKnown()).toEqual({ dayStart: 0, language: null })
})
