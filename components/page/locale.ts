import { i18n } from '#i18n'
import { browser } from 'wxt/browser'

/** The language that the words are in: numbers with units follow it. */
export const WORDS = i18n.t('page.language')

const ui = browser.i18n.getUILanguage()

/** For dates and times: what the browser speaks, if that is the language of the words ("en-GB" for "en"). */
export const DATES = ui.split('-')[0] === WORDS.split('-')[0] ? ui : WORDS
