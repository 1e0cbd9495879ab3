/**
 * What a page must know before it reads or says anything, as it was when any page last looked. Extension storage answers after
 * some milliseconds, which the popup does not have; this can be read at once.
 */
export type Known = { dayStart: number; language: string | null }

const KEY = 'known'

export function readKnown(): Known {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const { dayStart = 0, language = null } = Object(value) as Partial<Known>
    return { dayStart, language }
  } catch {
    return { dayStart: 0, language: null }
  }
}

export const setKnown = (known: Known): void => localStorage.setItem(KEY, JSON.stringify(known))
