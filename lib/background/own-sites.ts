import { browser } from 'wxt/browser'
import { parseKind } from '../messages/kind'
import { scriptsOfKind, type Kind } from '../sites/own'
import { siteFor } from '../sites/registry'
import { firstInThisLife } from '../store/life'
import { mayLookAt, pagesOf, stopLookingAt, watchPermissions } from '../store/permission'
import { isCounted, readSites, watchSites } from '../store/sites'
import { pageOf, runIn, type OwnPage } from './page'
import { takeOver } from './take-over'

/** What runs in the pages of these sites, and asks for the rest. */
const FILES = ['own.js']

/** What was added before Closer came to know its site is read by the site's own file. */
const isKnown = (host: string) => siteFor({ protocol: 'https:', hostname: host }) !== undefined

/** Hosts whose pages are to load the sensor: added, not switched off, and allowed by the browser. */
async function wantedHosts(): Promise<string[]> {
  const choices = await readSites()
  const hosts = choices.own.map(({ host }) => host).filter((host) => !isKnown(host) && isCounted(choices, host))
  const allowed = await Promise.all(hosts.map(mayLookAt))
  return hosts.filter((_, i) => allowed[i])
}

/** Makes the scripts that are registered those of the wanted hosts. Each goes by its host. */
async function register(): Promise<void> {
  const wanted = await wantedHosts()
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
  const gone = there.filter((id) => !wanted.includes(id))
  const added = wanted.filter((host) => !there.includes(host))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  const scripts = added.map((host) => ({
    id: host,
    matches: pagesOf(host),
    js: FILES,
    // What a site runs on stands in its markup.
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  }))
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts)
  // What a browser kept over an update or a restart runs in no tab that was open before.
  const open = (await firstInThisLife('took over own')) ? wanted : added
  for (const host of open) await takeOver(pagesOf(host), FILES)
}

/** Whether somebody added a host, and still lets Closer look at it. */
export async function isOwn(host: string): Promise<boolean> {
  if (isKnown(host)) return false
  const { own } = await readSites()
  return own.some((site) => site.host === host) && mayLookAt(host)
}

/** Runs what reads a page of an own site, as the script there asks. */
async function read(kind: Kind, page: OwnPage): Promise<void> {
  if (page.url && (await isOwn(new URL(page.url).hostname))) await runIn(page, scriptsOfKind(kind))
}

/** One look after the other: two at a time would register a host twice. */
let last: Promise<void> = Promise.resolve()
const look = (): Promise<void> => (last = last.then(register).catch(() => {}))

/** Sees to the sites that somebody added. Registers its listeners at once, as a worker that is woken by them must. */
export function handleOwnSites(): void {
  watchSites((now, before) => {
    const isGone = ({ host }: { host: string }) => !now.own.some((site) => site.host === host)
    // What the manifest asks for Firefox lets go, too: a site that Closer has come to know would be read no more.
    const removed = before.own.filter((site) => isGone(site) && !isKnown(site.host))
    void look().then(() => Promise.all(removed.map(({ host }) => stopLookingAt(host))))
  })
  browser.runtime.onMessage.addListener((message, sender) => {
    const kind = parseKind(message)
    const page = kind && pageOf(sender)
    if (page) void read(kind, page)
    return undefined
  })
  watchPermissions(() => void look())
}

/** Registers what is missing, as after an update, which some browsers begin with nothing registered. */
export const restoreOwnSites = look
