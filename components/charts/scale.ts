import { formatSpan } from '@/lib/time/format'
import { WORDS } from '../page/locale'

/** Width (px) of the scale beside bars. What is laid over a chart goes by it. */
export const SCALE = 52

/** Whether time runs from right to left, as the words do. */
export const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl'

/** A mark of the scale. Charts are laid out from left to right; within it words keep their own direction. */
export function markWords(ms: number): string {
  const words = formatSpan(ms, WORDS).replaceAll(' ', '\u00a0')
  return isRightToLeft() ? `\u2067${words}\u2069` : words
}
