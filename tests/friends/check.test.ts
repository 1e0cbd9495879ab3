import { describe, expect, it } from 'vitest'
import { checkLink, checkName, checkTime, MOST_NAME } from '../../lib/friends/check'

describe('checkName', () => {
  it.each([
    ['Sam', 'Sam'],
    ['  Ana   María \t', 'Ana María'],
    ['Ana\r\nMaria', 'Ana Maria'],
    ['Zoe\u0308', 'Zoë'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
    ['🦊', '🦊'],
    ['سمر', 'سمر'],
    ['<b onclick="x()">Sam</b>', '<b onclick="x()">Sam</b>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Sam\u0000\u0007\u001b', 'Sam'],
    ['\u202eSam\u202c', 'Sam'],
    ['Sam\u2066\u200fX', 'Sam X'],
  ])('keeps %j as %j', (text, name) => expect(checkName(text)).toEqual({ name }))

  it.each(['', '   ', '\n\t', '\u202e\u200f', '\u0000'])('refuses %j as empty', (text) =>
    expect(checkName(text)).toEqual({ fault: 'empty' }),
  )

  it('counts characters as people do, up to its most', () => {
    expect(checkName('🦊'.repeat(MOST_NAME))).toEqual({ name: '🦊'.repeat(MOST_NAME) })
    expect(checkName('🦊'.repeat(MOST_NAME + 1))).toEqual({ fault: 'long' })
    expect(checkName('x'.repeat(10_000))).toEqual({ fault: 'long' })
  })
})

describe('checkLink', () => {
  it.each([
    ['https://example.com/sam', 'https://example.com/sam'],
    ['  https://example.com/sam  ', 'https://example.com/sam'],
    ['instagram.com/direct/t/1', 'https://instagram.com/direct/t/1'],
    ['+43 660 123-4567', 'tel:+436601234567'],
    ['(030) 1234567', 'tel:0301234567'],
    ['sam@example.com', 'mailto:sam@example.com'],
    ['tel:+436601234567', 'tel:+436601234567'],
    ['sms:+436601234567', 'sms:+436601234567'],
    ['mailto:sam@example.com', 'mailto:sam@example.com'],
    ['sgnl://signal.me/#p/+436601234567', 'sgnl://signal.me/#p/+436601234567'],
    ['whatsapp://send?phone=43660', 'whatsapp://send?phone=43660'],
  ])('takes %j as %s', (text, link) => expect(checkLink(text)).toEqual({ link }))

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \tjavascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/5b0c',
    'file:///etc/passwd',
    'http://example.com',
    'about:blank',
    'chrome-extension://abc/dashboard.html',
    'view-source:https://example.com',
    'filesystem:https://example.com/x',
  ])('refuses the scheme of %j', (text) => expect(checkLink(text)).toEqual({ fault: 'scheme' }))

  it.each(['', '   ', 'Sam', '🦊', '<b>Sam</b>', 'https://', '12', 'a b@c.d'])('finds no address in %j', (text) =>
    expect(checkLink(text)).toEqual({ fault: 'notAnAddress' }),
  )

  it('refuses what is too long before it looks', () => {
    expect(checkLink(`https://example.com/${'x'.repeat(10_000)}`)).toEqual({ fault: 'long' })
    expect(checkLink(`javascript:${'x'.repeat(10_000)}`)).toEqual({ fault: 'long' })
  })

  it('leaves nothing in a link that could end an attribute', () => {
    expect(checkLink('https://example.com/"><script>')).toEqual({ link: 'https://example.com/%22%3E%3Cscript%3E' })
  })
})

describe('checkTime', () => {
  const NOW = Date.UTC(2026, 10, 23, 12)
  const HOUR = 3_600_000

  it.each([
    ['an hour ago', NOW - HOUR, HOUR, undefined],
    ['a whole day', NOW - 24 * HOUR, 24 * HOUR, undefined],
    ['30 hours', NOW - 40 * HOUR, 30 * HOUR, 'long'],
    ['one that ends in the future', NOW, HOUR, 'future'],
    ['one that begins in the future', NOW + HOUR, HOUR, 'future'],
    ['no length', NOW - HOUR, 0, 'empty'],
    ['less than none', NOW - HOUR, -1, 'empty'],
    ['no number', NOW - HOUR, Number.NaN, 'empty'],
    ['no time', Number.NaN, HOUR, 'empty'],
  ])('%s', (_, start, length, fault) => expect(checkTime(start, length, NOW)).toBe(fault))
})
