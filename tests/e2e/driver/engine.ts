import type { Browser, Page } from 'puppeteer-core'
import type { CardSeen } from './closed-root.ts'

export type BrowserName = 'chromium' | 'firefox'

/** The folder within a profile that takes what is downloaded. */
export const DOWNLOADS = 'downloads'

export type LaunchOptions = {
  executable: string
  /** Folder of the profile, made if it is not there. */
  profile: string
  /** Folder of the built extension. */
  extension: string
  headless: boolean
  /** Port on loopback through which all goes that no page's route answers. Without one, the browser is for a person. */
  proxyPort?: number
  /** Preferences of Firefox. */
  preferences?: Record<string, number>
  /** Switches of Chromium. */
  switches?: string[]
}

/** What the two browsers do differently. */
export type Engine = {
  browser: Browser
  /** Address of the extension's pages, with the slash. */
  origin: string
  /** Goes to a page of the extension in a tab that is open. */
  visit: (page: Page, address: string) => Promise<void>
  /** Closes the tabs at an address, whoever opened them, and tells whether there were any. */
  closeTabs: (address: string) => Promise<boolean>
  /** Stops the background worker as the browser does when it is idle; it starts anew when it is needed. */
  killWorker: () => Promise<void>
  isWorkerAlive: () => Promise<boolean>
  /** Reloads the extension as an update does: content scripts in open tabs are orphaned. */
  reloadExtension: () => Promise<void>
  /** Installs the extension, as after `uninstall`; comes back as soon as the browser has it. */
  install: () => Promise<void>
  /** Removes the extension and all that it kept. */
  uninstall: () => Promise<void>
  /** Switches the extension off or on, as its switch on the browser's own page does. */
  setEnabled: (on: boolean) => Promise<void>
  /** Takes away what the browser keeps for some sites and besides the extension's own storage. */
  forget: (blank: Page, origins: Iterable<string>) => Promise<void>
  /** Gives one window the focus and takes it from the others. */
  focusWindow: (page: Page, others: Page[]) => Promise<void>
  /** Composes text in the focused field through an input method and commits it. */
  compose: (page: Page, steps: string[], commit: string) => Promise<void>
  /** The card in a closed shadow root of the page in front, if there is one. */
  card: (page: Page) => Promise<CardSeen | undefined>
  /** Everything written to any console, the extension's included where the browser tells. */
  watchConsole: (page: Page, lines: string[]) => Promise<void>
  /** What the extension itself asked of the network so far. */
  requests: () => Promise<string[]>
}
