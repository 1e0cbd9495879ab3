import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { surfaceOf, threadOf } from '../../lib/sites/address'
import { siteFor, SITES } from '../../lib/sites/registry'
import { practice } from '../../lib/sites/practice'
import { withTable } from '../../scripts/new-site/site-table'
import { everyWay } from '../ways/all'
import type { Row } from './tables/row'

const TABLES = Object.fromEntries(
  Object.entries(
    import.meta.glob<{ rows: readonly Row[] }>(['./tables/*.ts', '!./tables/row.ts'], { eager: true }),
  ).map(([file, { rows }]) => [file.slice('./tables/'.length, -'.ts'.length), rows]),
)

describe.each(Object.entries(TABLES))('%s', (id, rows) => {
  it.each([...rows])('%s is %s', (address, surface, thread) => {
    const url = new URL(address)
    const site = siteFor(url)
    expect(site?.id).toBe(id)
    if (!site) return
    expect(surfaceOf(site, url)).toBe(surface)
    expect(threadOf(site, url)).toBe(thread)
  })
})

const ROOT = join(import.meta.dirname, '../..')

describe('every site', () => {
  it('has a fixture page, a way to use it, and a row in the table of the README', () => {
    const ids = SITES.map((site) => site.id)
    expect(ids.filter((id) => !existsSync(join(ROOT, `tests/fixtures/${id}.html`)))).toEqual([])
    expect(everyWay.map(({ site }) => site).toSorted()).toEqual(ids.toSorted())
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    expect(readme, 'npm run site-table writes it anew').toBe(withTable(readme, SITES))
  })

  it('has a table here', () => {
    expect(Object.keys(TABLES).toSorted()).toEqual(SITES.map((site) => site.id).toSorted())
    for (const [id, rows] of Object.entries(TABLES)) expect(rows.length, id).toBeGreaterThanOrEqual(15)
  })

  it.each(SITES.map((site) => [site.id, site] as const))(
    '%s can be seen working at an address of its own',
    (_, site) => {
      expect(site.seenAt.length).toBeGreaterThan(0)
      for (const address of site.seenAt) expect(siteFor(new URL(address))?.id).toBe(site.id)
    },
  )

  it.each(SITES.map((site) => [site.id, site] as const))(
    '%s says when each selector was last known to hold',
    (_, site) => {
      const lists = [
        site.item,
        ...site.controls.map((c) => c.css),
        ...site.composers.flatMap((c) => [c.css, c.submit]),
        ...(site.messages ? [site.messages.css, site.messages.row] : []),
      ]
      for (const list of lists) {
        expect(Object.keys(list).length).toBeGreaterThan(0)
        for (const month of Object.values(list)) expect(month).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
      }
    },
  )
})

describe('an address', () => {
  it.each([
    'https://x.com.example.org/home',
    'https://notx.com/home',
    'https://reddit.com.evil.example/',
    'ftp://x.com/home',
    'https://example.org/',
  ])('%s belongs to no site', (address) => {
    expect(siteFor(new URL(address))).toBeUndefined()
  })

  it('of the practice page names its surfaces by the hash', () => {
    const at = (hash: string) => ({ pathname: '/practice.html', hash })
    expect(surfaceOf(practice, at(''))).toBe('feed')
    expect(surfaceOf(practice, at('#/reels'))).toBe('shorts')
    expect(surfaceOf(practice, at('#/messages'))).toBe('inbox')
    expect(surfaceOf(practice, at('#/messages/noor'))).toBe('thread')
    expect(threadOf(practice, at('#/messages/noor'))).toBe('noor')
  })
})
