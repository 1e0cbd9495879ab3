import { browser } from 'wxt/browser'
import { readLanguage, watchLanguage, type Language } from '../store/language'
import { hasWords, speak } from '../words/i18n'
import { SPOKEN, spokenWords } from '../words/spoken'
import { nearest } from '../words/words'

/** Speaks the language that the person chose, from now on. Comes back once it does. */
export async function handleLanguage(): Promise<void> {
  watchLanguage(speakAs)
  speakAs(await readLanguage())
}

function speakAs(chosen: Language | undefined): void {
  speak(chosen && spokenWords(chosen.language))
  if (!hasWords()) speak(spokenWords(nearest(browser.i18n.getUILanguage(), SPOKEN)))
}
