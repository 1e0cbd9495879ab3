import { browser } from 'wxt/browser'
import { i18n } from '@/lib/words/i18n'

/** The language that the words are in: numbers with units follow it. */
export let WORDS: string

/** For dates and times: what the browser speaks, if that is the language of the words ("en-GB" for "en"). */
export let DATES: string

/** Reads both from the words that are spoken now. */
export function readLocale(): void {
  const ui = browser.i18n.getUILanguage()
  WORDS = i18n.t('page.language') || 'en'
  DATES = ui.split('-')[0] === WORDS.split('-')[0] ? ui : WORDS
}

readLocale()
