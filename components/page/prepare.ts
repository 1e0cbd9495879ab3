import { chooseLanguage, readLanguage } from '@/lib/store/language'
import { readSettings, watchSettings } from '@/lib/store/settings'
import { beginDaysAt } from '@/lib/time/calendar'
import { speak } from '@/lib/words/i18n'
import { browser } from 'wxt/browser'
import { readLocale } from './locale'

/** What a page does before it reads or shows anything: days begin when the person's do, words are in their language. */
export async function prepare(): Promise<void> {
  const [{ dayStart }, chosen] = await Promise.all([readSettings(), readLanguage()])
  beginDaysAt(dayStart)
  watchSettings((settings) => beginDaysAt(settings.dayStart))
  if (!chosen) return
  // Most people keep the browser's language, and load no other.
  const { wordsIn } = await import('@/lib/words/languages')
  const words = await wordsIn(chosen.language)
  speak(words)
  readLocale()
  if (words && chosen.version !== browser.runtime.getManifest().version) await chooseLanguage(chosen.language, words)
}
