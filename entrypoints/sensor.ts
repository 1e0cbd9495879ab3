import { browser } from '@wxt-dev/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { deliver } from '../lib/messages/client'
import { startSensor, type Sensor } from '../lib/observe/sensor'
import { siteFor } from '../lib/sites/registry'
import { leaveInOutbox } from '../lib/store/outbox'
import { isPaused, readPause, watchPause, type Pause } from '../lib/store/pause'

declare global {
  /** The sensor of this page. Content scripts have a world of their own: the page cannot see it. */
  var closer: Sensor | undefined
}

/**
 * Runs in every page of a supported site. Not one of WXT's content scripts: those tell the page that they have started.
 * After an update it runs again in pages that are already open, and goes on with the ledger of the one before.
 */
export default defineUnlistedScript(() => {
  const site = siteFor(location)
  if (!site || browser.extension.inIncognitoContext) return
  const before = globalThis.closer?.handOver()
  const sensor = startSensor({
    site,
    ...(before && { ledger: before }),
    send: deliver,
    leaveBehind: (delivery) => void leaveInOutbox(delivery).catch(() => {}),
  })
  globalThis.closer = sensor

  let timer: ReturnType<typeof setTimeout> | undefined
  const obey = (pause: Pause | undefined) => {
    const now = Date.now()
    sensor.pause(isPaused(pause, now))
    clearTimeout(timer)
    // A timer holds at most 2^31 ms; a longer pause than that is looked at again then.
    if (pause && isPaused(pause, now)) timer = setTimeout(() => obey(pause), Math.min(pause.until - now, 2 ** 31 - 1))
  }
  watchPause(obey)
  void readPause().then(obey, () => {})
})
