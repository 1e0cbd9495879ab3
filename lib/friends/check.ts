/** What the person writes down, checked before it is kept. Each fault has its words in the locale files. */

export const MOST_NAME = 80
export const MOST_NOTE = 2_000
export const MOST_LINKS = 10

export type NameFault = 'empty' | 'long'
export type LinkFault = 'notAnAddress' | 'scheme' | 'long'
export type TimeFault = 'future' | 'long' | 'empty'

/** Control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A name as it is kept: on one line, without what cannot be seen. */
export function checkName(text: string): { name: string } | { fault: NameFault } {
  const name = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
  if (name === '') return { fault: 'empty' }
  return [...name].length > MOST_NAME ? { fault: 'long' } : { name }
}

/** Schemes that open a way to a person and can run nothing. */
const SCHEMES = ['https:', 'tel:', 'sms:', 'mailto:', 'sgnl:', 'whatsapp:']

/** A way to reach somebody. A bare phone number or mail address becomes a link. */
export function checkLink(text: string): { link: string } | { fault: LinkFault } {
  const said = text.trim()
  if (said.length > 500) return { fault: 'long' }
  const meant = /^\+?[\d\s().-]{5,20}$/.test(said)
    ? `tel:${said.replace(/[^\d+]/g, '')}`
    : /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(said)
      ? `mailto:${said}`
      : /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(said)
        ? `https://${said}`
        : said
  if (!URL.canParse(meant)) return { fault: 'notAnAddress' }
  const { protocol, href } = new URL(meant)
  return SCHEMES.includes(protocol) ? { link: href } : { fault: 'scheme' }
}

/** Longest talk (ms) that can be logged. */
const MOST_LENGTH = 24 * 3_600_000

/**
 * When a talk elsewhere was, and how long.
 *
 * @param start epoch ms
 * @param length ms
 */
export function checkTime(start: number, length: number, now: number): TimeFault | undefined {
  if (!Number.isFinite(start) || !(length > 0)) return 'empty'
  if (length > MOST_LENGTH) return 'long'
  return start + length > now + 60_000 ? 'future' : undefined
}
