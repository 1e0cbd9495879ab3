import { browser } from '@wxt-dev/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openCourier } from '../lib/ledger/courier'
import type { Ledger } from '../lib/ledger/ledger'
import { askForPart, deliver, nameThread } from '../lib/messages/client'
import { claim, whenWrittenAnew } from '../lib/observe/claim'
import { askForLedger, giveLedger } from '../lib/observe/handover'
import { AGAIN, obey } from '../lib/observe/obey'
import { startSensor, type Sensor } from '../lib/observe/sensor'
import { offered } from '../lib/sites/offer'
import { handoverName, watchHandoverName } from '../lib/store/handover-name'
import { leaveInOutbox } from '../lib/store/outbox'
import type { Settings } from '../lib/settings/settings'

/**
 * Runs in every page of a supported site, after the script that says which site it is. Not one of WXT's content scripts:
 * those tell the page that they have started. After an update it runs again in pages that are already open, and sees to
 * what the one before had not sent yet. However often it is put into a document, one of it counts there.
 *
 * It is loaded where a site is switched off, too: no browser lets an extension withdraw a script that its manifest names.
 * While a site is off, or all is paused, nothing of it listens to the page or looks at it.
 */
export default defineUnlistedScript(() => {
  const site = offered()
  if (!site || !claim()) return
  let sensor: Sensor | undefined
  let ledger: Ledger | undefined
  let over = false

  const stop = () => {
    const running = sensor
    sensor = undefined
    if (running) ledger = running.handOver()
    return ledger
  }
  const giveUp = () => {
    over = true
    return stop()
  }
  const isAlive = () => Boolean(browser.runtime?.id)
  const send: typeof deliver = (delivery) => {
    if (isAlive()) return deliver(delivery)
    // The extension was updated or switched off: this script has nobody to tell any more.
    giveUp()
    return new Promise(() => {})
  }
  const later = (callback: () => void, ms: number) => void setTimeout(callback, ms)
  const leaveBehind: typeof leaveInOutbox = (left) => leaveInOutbox(left).catch(() => {})
  const goOn = (left: Ledger) => openCourier({ ledger: left, deliver: send, later })

  /** What it had counted is kept: storage takes it at once, whether the worker is awake or not. */
  const halt = () => {
    const left = stop()
    const unsent = left && goOn(left).leave()
    if (unsent) void leaveBehind(unsent)
  }

  let under = ''
  const onOrders = (counted: boolean, settings: Settings) => {
    const rules = String([settings.idle, settings.idleInThread, settings.unfocused])
    if (sensor && (!counted || rules !== under)) halt()
    under = rules
    if (counted && !over)
      sensor ??= startSensor({
        site,
        send,
        leaveBehind: (left) => void leaveBehind(left),
        need: askForPart,
        nameThread,
        settings,
      })
  }

  let name: string | undefined
  let listen = () => {}
  let heed: (() => void) | undefined
  /** Two in one document, which the claim should not allow, are found when both know the name: the one asked stops. */
  const found = () => sensor?.see({ doubled: 1 })
  const onName = (told: string) => {
    if (name === told || over) return
    name = told
    const before = askForLedger(name)
    // What both counted counts once.
    if (before && heed) found()
    else if (before) goOn(before).send()
    listen = giveLedger(name, () => {
      if (isAlive()) found()
      return giveUp()
    })
  }
  const begin = () =>
    void handoverName().then(
      (known) => {
        if (known !== undefined) onName(known)
        heed = obey(site.id, onOrders)
      },
      () => later(begin, AGAIN),
    )
  watchHandoverName(onName)
  begin()
  whenWrittenAnew(document, () => {
    if (over) return
    halt()
    listen()
    heed?.()
  })
})
