import { describe, expect, it } from 'vitest'
import { hostIn } from '../../lib/sites/host'
import { kindOf } from '../../lib/sites/own'

describe('an address that somebody types', () => {
  it.each([
    ['https://chaos.social', 'chaos.social'],
    ['chaos.social/@me', 'chaos.social'],
    ['  HTTP://Chaos.Social:8443/home?x#y ', 'chaos.social'],
    ['chaos.social.', 'chaos.social'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('%s names the host %s', (typed, host) => expect(hostIn(typed)).toEqual({ host }))

  it.each([
    ['x.com', 'x'],
    ['https://www.reddit.com/r/cats', 'reddit'],
    ['mastodon.social/@somebody', 'mastodon'],
  ])('%s is a site that Closer knows', (typed, id) => expect(hostIn(typed)).toMatchObject({ known: { id } }))

  it.each([
    ['', 'notAnAddress'],
    ['chaos', 'notAnAddress'],
    ['not an address', 'notAnAddress'],
    ['@me@chaos.social!', 'notAnAddress'],
    ['file:///etc/passwd', 'notAnAddress'],
    ['ftp://chaos.social', 'notAnAddress'],
    ['javascript:alert(1)', 'notAnAddress'],
    ['[::1]', 'notAnAddress'],
    ['*.social', 'notAnAddress'],
    ['127.0.0.1', 'digit'],
    ['4chan.example', 'digit'],
    [`${'a'.repeat(60)}.example`, 'tooLong'],
  ])('%s is refused: %s', (typed, refused) => expect(hostIn(typed)).toEqual({ refused }))
})

describe('what a site runs on', () => {
  /** A document, by what can be found in it. */
  const having = (...css: string[]) =>
    ({ querySelector: (list: string) => (list.split(', ').some((one) => css.includes(one)) ? {} : null) }) as ParentNode

  it.each([
    ['mastodon', having('#mastodon[data-props]')],
    ['mastodon', having('script#initial-state')],
    ['phanpy', having('meta[data-theme-light-color-temp]')],
    ['misskey', having('meta[name="application-name"][content="Misskey"]')],
    ['discourse', having('meta[name="generator"][content^="Discourse"]')],
    ['generic', having()],
  ])('is %s', (kind, document) => expect(kindOf(document)).toBe(kind))
})
