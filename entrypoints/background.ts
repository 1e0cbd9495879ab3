import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { handleDays } from '../lib/background/days'
import { handleDeliveries, tidyDeliveries } from '../lib/background/deliveries'
import { handleKeeping } from '../lib/background/keep'
import { handleLanguage } from '../lib/background/language'
import { handleNudges, lookForNudge } from '../lib/background/nudges'
import { handleParts } from '../lib/background/parts'
import { handleOwnSites, restoreOwnSites } from '../lib/background/own-sites'
import { showOnTab } from '../lib/background/tab-icon'
import { takeOverOpenTabs } from '../lib/background/take-over'
import { handleThreads } from '../lib/background/threads'
import { handleToolbar } from '../lib/background/toolbar'
import { makeHandoverName } from '../lib/store/handover-name'

const TIDY = 'tidy'

export default defineBackground(() => {
  handleDays()
  const spoken = handleLanguage()
  handleDeliveries((page) => {
    void lookForNudge(page)
    if (page) void showOnTab(page)
  })
  handleNudges()
  handleToolbar(spoken)
  handleParts()
  handleThreads()
  handleOwnSites()
  handleKeeping()

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY) void tidyDeliveries()
  })
  void browser.alarms.get(TIDY).then((set) => {
    if (!set) void browser.alarms.create(TIDY, { periodInMinutes: 24 * 60 })
  })
  void makeHandoverName().then(() => Promise.all([takeOverOpenTabs(), restoreOwnSites()]))
})
