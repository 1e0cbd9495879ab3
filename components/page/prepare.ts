import { browser } from 'wxt/browser'
import { readKnown, setKnown } from '@/lib/store/known'
import { readLanguage } from '@/lib/store/language'
import { readSettings, watchSettings } from '@/lib/store/settings'
import { beginDaysAt } from '@/lib/time/calendar'
import { hasWords, speak } from '@/lib/words/i18n'
import { nearest } from '@/lib/words/words'
import { readLocale } from './locale'

/** Longest time (ms) that a page waits for extension storage before it is drawn as it was known to be. */
const PATIENCE = 3_000

/**
 * What a page does before it reads or shows anything: days begin when the person's do, words are in their language. Whatever
 * extension storage refuses, or does not answer: the page is there.
 *
 * @returns whether anything is other than was known
 */
export async function prepare(): Promise<boolean> {
  const isOther = await Promise.race([
    prepared().catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE)),
  ])
  if (!hasWords()) await speakAs(undefined).catch(() => {})
  return isOther
}

async function prepared(): Promise<boolean> {
  const known = readKnown()
  const [{ dayStart }, chosen] = await Promise.all([readSettings(), readLanguage()])
  const language = chosen?.language ?? null
  begin(dayStart, language)
  watchSettings((settings) => begin(settings.dayStart, language))
  if (language !== null) await speakAs(language)
  return dayStart !== known.dayStart || language !== known.language
}

function begin(dayStart: number, language: string | null): void {
  beginDaysAt(dayStart)
  setKnown({ dayStart, language })
}

/** @param chosen undefined for the browser's, with words that Closer has itself */
async function speakAs(chosen: string | undefined): Promise<void> {
  // Most people keep the browser's language, and load no other.
  const { LANGUAGES, wordsIn } = await import('@/lib/words/languages')
  speak(await wordsIn(chosen ?? nearest(browser.i18n.getUILanguage(), LANGUAGES)))
  readLocale()
}
