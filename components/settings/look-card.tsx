import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { chooseLanguage, forgetLanguage, readLanguage } from '@/lib/store/language'
import { chooseTheme, readTheme, THEMES } from '@/lib/store/theme'
import { i18n } from '@/lib/words/i18n'
import { LANGUAGES, nameOf } from '@/lib/words/languages'
import { Setting } from './setting'

const ID = 'language'
/** Set while the page is drawn anew in another language: the focus stays where it was. */
const CHANGED = 'language changed'

/** Language and theme. */
export function LookCard() {
  const [language, setLanguage] = useState<string | null>()
  const [theme, setTheme] = useState(readTheme)
  useEffect(() => {
    void readLanguage().then((chosen) => setLanguage(chosen?.language ?? null))
  }, [])
  useEffect(() => {
    if (language === undefined || sessionStorage.getItem(CHANGED) === null) return
    sessionStorage.removeItem(CHANGED)
    document.getElementById(ID)?.focus()
  }, [language])

  const speak = async (chosen: string | null) => {
    if (chosen === null) await forgetLanguage()
    else await chooseLanguage(chosen)
    sessionStorage.setItem(CHANGED, '')
    location.reload()
  }

  const usual = i18n.t('settings.languageUsual', { language: nameOf(browser.i18n.getUILanguage()) })
  return (
    <section className="card settings" aria-labelledby="look">
      <h2 id="look">{i18n.t('settings.lookHeading')}</h2>
      {language !== undefined && (
        <Setting
          id={ID}
          label={i18n.t('settings.language')}
          value={language}
          options={[{ value: null, words: usual }, ...LANGUAGES.map((tag) => ({ value: tag, words: nameOf(tag) }))]}
          onChange={(chosen) => void speak(chosen)}
        />
      )}
      <Setting
        label={i18n.t('settings.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, words: i18n.t(`settings.themes.${value}`) }))}
        onChange={(chosen) => {
          setTheme(chosen)
          chooseTheme(chosen)
        }}
      />
    </section>
  )
}
