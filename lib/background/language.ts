import { readLanguage, watchLanguage } from '../store/language'
import { speak } from '../words/i18n'

/** Speaks the language that the person chose, from now on. Comes back once it does. */
export async function handleLanguage(): Promise<void> {
  watchLanguage((chosen) => speak(chosen?.words))
  speak((await readLanguage())?.words)
}
