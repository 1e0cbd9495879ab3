import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { scriptsOf, SITES } from '../sites/registry'
import { firstInThisLife } from '../store/life'

/**
 * Puts the sensor into pages that were open before Closer was installed, updated or switched on: their own script, if they
 * have one, has lost its extension. Once in each life of the extension; a page whose sensor is well merely changes it for
 * the same. Also where a site is switched off, so that it can be switched on again without loading its pages anew.
 */
export async function takeOverOpenTabs(): Promise<void> {
  if (!(await firstInThisLife('took over'))) return
  for (const site of SITES) await takeOver(site.matches, scriptsOf(site))
}

/** Runs files of the extension in all open tabs at some addresses. */
export async function takeOver(matches: readonly string[], files: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...matches] })) {
    if (id === undefined) continue
    // Some pages let nobody in (error pages, a tab that is just closing): there is nothing to count there.
    await browser.scripting.executeScript({ target: { tabId: id }, files: files as ScriptPublicPath[] }).catch(() => {})
  }
}
