import { browser } from '@wxt-dev/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openCourier } from '../lib/ledger/courier'
import type { Ledger } from '../lib/ledger/ledger'
import type { Delivery } from '../lib/model/counts'
import { askForLikely, deliver } from '../lib/messages/client'
import { askForLedger, giveLedger } from '../lib/observe/handover'
import { obeyPause } from '../lib/observe/obey-pause'
import { startSensor } from '../lib/observe/sensor'
import { offered } from '../lib/sites/offer'
import { handoverName } from '../lib/store/handover-name'
import { leaveInOutbox } from '../lib/store/outbox'

/**
 * Runs in every page of a supported site, after the script that says which site it is. Not one of WXT's content scripts: those tell the page that they have started.
 * After an update it runs again in pages that are already open, and sees to what the one before had not sent yet.
 */
export default defineUnlistedScript(() => {
  const site = offered()
  if (!site) return
  let given: Ledger | undefined
  const giveUp = () => (given ??= sensor.handOver())
  const send: typeof deliver = (delivery) => {
    if (browser.runtime?.id) return deliver(delivery)
    // The extension was updated or switched off: this script has nobody to tell any more.
    giveUp()
    return new Promise(() => {})
  }
  const later = (callback: () => void, ms: number) => void setTimeout(callback, ms)
  const leaveBehind = (left: Delivery) => void leaveInOutbox(left).catch(() => {})
  const sensor = startSensor({ site, send, leaveBehind, onStrange: askForLikely })
  obeyPause(sensor)

  void handoverName().then((name) => {
    if (name === undefined) return
    const before = askForLedger(name)
    if (before) openCourier({ ledger: before, deliver: send, later }).send()
    giveLedger(name, giveUp)
  })
})
