import { browser } from '@wxt-dev/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isBusy } from '../lib/card/busy'
import { showCard } from '../lib/card/card'
import { watchMoments } from '../lib/card/moment'
import { askForCard, openPage, sendAnswer } from '../lib/messages/client'
import type { CardWords } from '../lib/messages/nudge'
import { pageSurface } from '../lib/observe/context'
import { offered } from '../lib/sites/offer'

/** By then (ms) a page is no longer waited for: the worker puts this script in again when a nudge is due. */
const WAITS = 10 * 60_000
const WAITING = 'closerWaits'

/** Put into a page when a nudge may be due: waits for a breakpoint, asks the worker, and shows the card that it answers with. */
export default defineUnlistedScript(() => {
  const site = offered()
  if (!site || Reflect.get(globalThis, WAITING)) return
  Reflect.set(globalThis, WAITING, true)
  const stop = new AbortController()
  const end = () => {
    stop.abort()
    Reflect.set(globalThis, WAITING, false)
  }
  setTimeout(() => !isShown && end(), WAITS)
  let isShown = false

  const show = (words: CardWords) => {
    isShown = true
    stop.abort()
    showCard(document, words, {
      answer: (answer, friend) => sendAnswer(words.id, answer, friend),
      open: openPage,
      gone: end,
    })
  }
  let isAsking = false
  watchMoments(
    window,
    {
      surface: () => pageSurface(site, window),
      onMoment: (moment) => {
        if (!browser.runtime?.id) return end()
        if (isAsking || isBusy(window, site)) return
        isAsking = true
        void askForCard(moment).then((words) => {
          isAsking = false
          if (words && !stop.signal.aborted) show(words)
        })
      },
    },
    stop.signal,
  )
})
