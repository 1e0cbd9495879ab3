// Not the polyfill: this stands in the content script, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import type { SiteId } from '../model/vocabulary'

/**
 * Which sites are counted: those switched off, and those a person added, whose id is their host. It lives in extension
 * storage and not in the database because content scripts must see it change at once.
 */
export type SiteChoices = { off: SiteId[]; own: { host: string }[] }

export const KEY = 'sites'
/** What the ids of sites look like to whoever stores counts under them. */
const ID = /^[a-z][a-z0-9.-]{0,60}$/

const listIn = (stored: unknown, name: keyof SiteChoices): unknown[] => {
  const list: unknown = Reflect.get(Object(stored), name)
  return Array.isArray(list) ? list : []
}
const ids = (values: unknown[]): SiteId[] =>
  [...new Set(values)].filter((id): id is SiteId => typeof id === 'string' && ID.test(id))

/** What of a stored value makes sense. */
function parse(stored: unknown): SiteChoices {
  const hosts = listIn(stored, 'own').map((own): unknown => Reflect.get(Object(own), 'host'))
  return { off: ids(listIn(stored, 'off')), own: ids(hosts).map((host) => ({ host })) }
}

export async function readSites(): Promise<SiteChoices> {
  return parse((await browser.storage.local.get(KEY))[KEY])
}

/** Changes the choices. One change waits for the other, whatever page makes it. */
const change = (by: (choices: SiteChoices) => SiteChoices): Promise<void> =>
  navigator.locks.request(KEY, async () => browser.storage.local.set({ [KEY]: by(await readSites()) }))

export const switchSite = (id: SiteId, on: boolean): Promise<void> =>
  change(({ off, own }) => ({ off: on ? off.filter((other) => other !== id) : [...new Set([...off, id])], own }))

/** Adds a site of the person's own, switched on. */
export const addSite = (host: string): Promise<void> =>
  change(({ off, own }) => ({
    off: off.filter((id) => id !== host),
    own: [...own.filter((other) => other.host !== host), { host }],
  }))

/** Removes a site of the person's own. What was counted of it stays. */
export const removeSite = (host: string): Promise<void> =>
  change(({ off, own }) => ({
    off: off.filter((id) => id !== host),
    own: own.filter((other) => other.host !== host),
  }))

export const forgetSites = (): Promise<void> => browser.storage.local.remove(KEY)

/** Calls back whenever a choice changes, in whatever page. Returns the way to stop. */
export function watchSites(onChange: (choices: SiteChoices, before: SiteChoices) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const changed = changes[KEY]
    if (area === 'local' && changed) onChange(parse(changed.newValue), parse(changed.oldValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

/**
 * Whether a site is to be counted, by what is stored: not switched off and, if it goes by its host (ids of the sites that
 * Closer knows have no dot), still among the person's own.
 */
export const isCounted = (stored: unknown, id: SiteId): boolean =>
  !listIn(stored, 'off').includes(id) &&
  (!id.includes('.') || listIn(stored, 'own').some((own) => Reflect.get(Object(own), 'host') === id))
