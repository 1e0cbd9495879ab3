import { browser } from 'wxt/browser'
import { readKnown, setKnown } from '@/lib/store/known'
import { chooseLanguage, readLanguage } from '@/lib/store/language'
import { readSettings, watchSettings } from '@/lib/store/settings'
import { beginDaysAt } from '@/lib/time/calendar'
import { speak } from '@/lib/words/i18n'
import { readLocale } from './locale'

/** Longest time (ms) that a page waits for extension storage before it is drawn as it was known to be. */
const PATIENCE = 3_000

/**
 * What a page does before it reads or shows anything: days begin when the person's do, words are in their language. Whatever
 * extension storage refuses, or does not answer: the page is there.
 *
 * @returns whether anything is other than was known
 */
export const prepare = (): Promise<boolean> =>
  Promise.race([
    prepared().catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE)),
  ])

async function prepared(): Promise<boolean> {
  const known = readKnown()
  const [{ dayStart }, chosen] = await Promise.all([readSettings(), readLanguage()])
  const language = chosen?.language ?? null
  begin(dayStart, language)
  watchSettings((settings) => begin(settings.dayStart, language))
  if (chosen) await speakAs(chosen.language, chosen.version)
  return dayStart !== known.dayStart || language !== known.language
}

function begin(dayStart: number, language: string | null): void {
  beginDaysAt(dayStart)
  setKnown({ dayStart, language })
}

async function speakAs(language: string, version: string): Promise<void> {
  // Most people keep the browser's language, and load no other.
  const { wordsIn } = await import('@/lib/words/languages')
  const words = await wordsIn(language)
  speak(words)
  readLocale()
  if (words && version !== browser.runtime.getManifest().version) await chooseLanguage(language, words)
}
