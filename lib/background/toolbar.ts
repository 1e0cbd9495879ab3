import { i18n } from '../words/i18n'
import { browser } from 'wxt/browser'
import { SITES } from '../sites/registry'
import { openStore } from '../store/db'
import { openNudges } from '../store/nudges'
import { isPaused, readPause, watchPause } from '../store/pause'

const ALARM = 'resume'
/** The colour of opening up, as in the theme. */
const MARK = '#6b1f45'

const store = openStore()

/** Shows on the toolbar icon whether tracking is paused, until that ends, and whether a nudge waits in the popup. */
export async function showToolbar(): Promise<void> {
  const pause = await readPause()
  const paused = isPaused(pause, Date.now())
  const path = (size: number) => `/icon/${paused ? 'paused-' : ''}${size}.png`
  await browser.action.setIcon({ path: { 16: path(16), 32: path(32) } })
  await resetTabs({ 16: path(16), 32: path(32) })
  // A database that cannot be read has no nudge to show, and says so elsewhere.
  const waits = (await openNudges(store, Date.now()).catch(() => [])).length > 0
  await browser.action.setBadgeText({ text: waits ? '•' : '' })
  await browser.action.setBadgeBackgroundColor({ color: MARK })
  await browser.action.setTitle({ title: i18n.t(`toolbar.${waits ? 'waits' : paused ? 'paused' : 'counting'}`) })
  await browser.alarms.clear(ALARM)
  if (pause && paused && Number.isSafeInteger(pause.until + 1)) browser.alarms.create(ALARM, { when: pause.until })
}

/** Tabs of sites may have an icon of their own (`tab-icon.ts`). */
async function resetTabs(path: Record<number, string>): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITES.flatMap(({ matches }) => [...matches]) })
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.action.setIcon({ tabId: id, path })))
}

/** @param spoken settled once the worker speaks the person's language */
export function handleToolbar(spoken: Promise<void>): void {
  watchPause(() => void showToolbar())
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showToolbar()
  })
  void spoken.then(showToolbar)
}
