import { describe, expect, it } from 'vitest'
import { browserOf, textOfReport } from '../../lib/summaries/report'
import { sighting } from './build'

describe('a report', () => {
  it('says what was seen of one site on one day, and nothing else', () => {
    const seen = sighting({ day: '2026-11-23', blanks: 30, unread: 6 })
    const text = textOfReport({ version: '0.1.0', browser: 'Firefox 151.0', site: 'x', day: '2026-11-23', seen })
    expect(text.split('\n')).toEqual([
      'Closer 0.1.0',
      'Browser: Firefox 151.0',
      'Site: x',
      'Day: 2026-11-23',
      'items: 0',
      'blanks: 30',
      'lists: 0',
      'strange: 0',
      'controls: 0',
      'read: 0',
      'unread: 6',
      'doubled: 0',
      'refused: 0',
      '',
    ])
  })

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:151.0) Gecko/20100101 Firefox/151.0', 'Firefox 151.0'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36',
      'Chrome 149.0.0.0',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36 Edg/149.0.1.0',
      'Edg 149.0.1.0',
    ],
    ['something else', 'unknown'],
  ])('names the browser of %s', (agent, name) => expect(browserOf(agent)).toBe(name))
})
