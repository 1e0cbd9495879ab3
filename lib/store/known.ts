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

/** Where there is no room for it, what is known is read anew each time: a page is drawn all the same. */
export function setKnown(known: Known): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(known))
  } catch {
    // It is known again when there is room.
  }
}
