import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../../scripts/setup/trouble.mjs'
import { checkRoom, WANTED } from '../../scripts/test/room'

const failure = (code: string, path?: string) => Object.assign(new Error(`${code}: something`), { code, path })

describe('sentenceOf', () => {
  it.each([
    [failure('ENOSPC', '/tmp/x.json'), 'The disk is full (/tmp/x.json). Make room, and run it again.'],
    [failure('ENOSPC'), 'The disk is full. Make room, and run it again.'],
    [failure('EADDRINUSE'), 'A port that is needed is busy: EADDRINUSE: something.'],
    [failure('EACCES', '/tmp'), 'Not permitted: EACCES: something.'],
    [new Error('The build failed.'), 'The build failed.'],
    ['odd', 'odd'],
  ])('%s', (error, sentence) => expect(sentenceOf(error)).toBe(sentence))
})

describe('checkRoom', () => {
  it('says which disk is full', () => {
    const free = (folder: string) => (folder === '/tmp' ? WANTED - 1 : WANTED)
    expect(() => checkRoom(['/home', '/tmp'], free)).toThrow(
      'The disk is full: 199 MB are left in /tmp, and 200 are needed. Make room, and run it again.',
    )
    expect(() => checkRoom(['/home'], free)).not.toThrow()
  })

  it('asks the disk itself', () => expect(() => checkRoom(['/nowhere/at/all'])).toThrow('ENOENT'))
})
