import { describe, expect, it } from 'vitest'
import { changed } from '../../scripts/breaks/change'
import { choose } from '../../scripts/breaks/choose'
import { faultWithout, redIn, type Report } from '../../scripts/breaks/report'
import { BREAKAGES } from '../breaks/all'

describe('changed', () => {
  const change = { file: 'lib/a.ts', find: 'one', replace: 'two' }

  it('replaces what stands there once', () => expect(changed('a one b', change)).toBe('a two b'))
  it('takes what is put in as it is', () => expect(changed('one', { ...change, replace: "$&$'" })).toBe("$&$'"))

  it.each([
    ['a b', 'not'],
    ['one one', '2 times'],
    ['one one one', '3 times'],
  ])('%j is not what was meant', (text, times) =>
    expect(() => changed(text, change)).toThrow(`stands ${times} in lib/a.ts, not once:\none`),
  )
  it('nothing stands everywhere', () => expect(() => changed('', { ...change, find: '' })).toThrow('not once'))
})

describe('choose', () => {
  const [first, second] = BREAKAGES
  const names = [first?.name ?? '', second?.name ?? '']

  it('takes all, or those that are named', () => {
    expect(choose(BREAKAGES, [])).toEqual({ list: false, chosen: BREAKAGES })
    expect(choose(BREAKAGES, names.toReversed())).toEqual({ list: false, chosen: [first, second] })
    expect(choose(BREAKAGES, ['--list'])).toEqual({ list: true, chosen: BREAKAGES })
  })

  it.each(['no-such-thing', '--lists'])('knows no %s', (name) =>
    expect(() => choose(BREAKAGES, [name])).toThrow(`There is no breakage "${name}"`),
  )
})

describe('what a run says of a breakage', () => {
  const sought = { tests: ['tests/a.test.ts'], only: 'holds' }
  const ran = (status: string, fullName = 'a holds', name = '/tmp/x/tests/a.test.ts'): Report => ({
    testResults: [{ name, assertionResults: [{ fullName, status, failureMessages: ['Error: 1 is not 2\n  at x'] }] }],
  })

  it('is that it was caught where one of its tests is red', () =>
    expect(redIn(ran('failed'), sought)).toEqual(['a holds']))
  it('is that it was not where all are green', () => expect(redIn(ran('passed'), sought)).toEqual([]))

  it.each([
    ['another title', ran('failed', 'a lets go')],
    ['another file', ran('failed', 'a holds', '/tmp/x/tests/b.test.ts')],
    ['a test that was passed over', ran('pending')],
    [
      'a file that could not be loaded',
      { testResults: [{ name: '/x/tests/a.test.ts', message: 'no', assertionResults: [] }] },
    ],
  ])('is nothing by %s', (_, report) => {
    expect(redIn(report, sought)).toHaveProperty('fault')
    expect(faultWithout(report, sought)).toBe('No test of that title was run.')
  })

  it('says beforehand whether the tests pass at all', () => {
    expect(faultWithout(ran('passed'), sought)).toBeUndefined()
    expect(faultWithout(ran('failed'), sought)).toBe('"a holds" fails without it, too: Error: 1 is not 2')
  })
})
