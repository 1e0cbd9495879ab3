import { i18n } from '#i18n'
import { browser } from 'wxt/browser'
import { isPaused, readPause, watchPause } from '../store/pause'

const ALARM = 'resume'

/** Shows on the toolbar icon whether tracking is paused, and when that ends. */
async function show(): Promise<void> {
  const pause = await readPause()
  const paused = isPaused(pause, Date.now())
  const path = (size: number) => `/icon/${paused ? 'paused-' : ''}${size}.png`
  await browser.action.setIcon({ path: { 16: path(16), 32: path(32) } })
  await browser.action.setTitle({ title: i18n.t(paused ? 'toolbar.paused' : 'toolbar.counting') })
  await browser.alarms.clear(ALARM)
  if (pause && paused && Number.isSafeInteger(pause.until + 1)) browser.alarms.create(ALARM, { when: pause.until })
}

export function handleToolbar(): void {
  watchPause(() => void show())
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void show()
  })
  void show()
}
