import { SEEN, type SightingRow } from '../model/counts'
import type { SiteId } from '../model/vocabulary'

/** Name and version of the browser, as its user agent has it; nothing of the machine it runs on. */
export function browserOf(userAgent: string): string {
  const found = /\b(Firefox|Edg|OPR|Vivaldi)\/([\d.]+)/.exec(userAgent) ?? /(Chrome)\/([\d.]+)/.exec(userAgent)
  return found ? `${found[1]} ${found[2]}` : 'unknown'
}

export type Report = { version: string; browser: string; site: SiteId; day: string; seen: SightingRow | undefined }

/** What a person may send us when a site can no longer be read. In English, whatever the page speaks: we read it. */
export const textOfReport = ({ version, browser, site, day, seen }: Report): string =>
  [
    `Closer ${version}`,
    `Browser: ${browser}`,
    `Site: ${site}`,
    `Day: ${day}`,
    ...SEEN.map((name) => `${name}: ${seen?.[name] ?? 0}`),
    `refused: ${seen?.refused ?? 0}`,
    '',
  ].join('\n')
