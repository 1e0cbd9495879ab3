import { describe, expect, it } from 'vitest'
import { shardOf } from '../../scripts/test/shard'
import { everything, quick, type Plan } from '../../scripts/test/steps'

const WHOLE: Plan = { folder: '.artifacts' }
const stepsOf = (plan: Plan) => everything(plan).flat()
const names = (plan: Plan) => stepsOf(plan).map(({ name }) => name)

describe('shardOf', () => {
  it.each([
    [[], undefined],
    [['--shard', '1/4'], { index: 1, count: 4 }],
    [['--shard=4/4'], { index: 4, count: 4 }],
    [['--shard', '1/1'], { index: 1, count: 1 }],
    [['--shard', '10/12'], { index: 10, count: 12 }],
  ])('%j', (args, shard) => expect(shardOf(args)).toEqual(shard))

  it.each([
    [['--shard'], 'not nothing.'],
    [['--shard='], 'not nothing.'],
    ...['0/4', '5/4', '1/0', '4', '1/', '/4', '-1/4', '1/4/2', '1.5/4', 'a/b', '1/99999', ' 1/4'].map(
      (said): [string[], string] => [['--shard', said], `not ${said}.`],
    ),
    [['--shard', '1/4', '2/4'], 'not 2/4.'],
    [['--shards', '1/4'], 'not --shards.'],
    [['unit'], 'not unit.'],
  ])('refuses %j in one sentence', (args, end) => {
    expect(() => shardOf(args)).toThrow(end)
    expect(() => shardOf(args)).toThrow(/^[^\n]*--shard[^\n]*\.$/)
  })
})

describe('the steps', () => {
  it('of the parts are together those of the whole run, each tool once', () => {
    const parts = [1, 2, 3].map((index) => names({ ...WHOLE, shard: { index, count: 3 } }))
    expect(parts[0]).toEqual(names(WHOLE))
    expect(parts[1]).toEqual(parts[2])
    const twice = ['unit', 'build', 'build-firefox', 'browsers']
    expect(parts[1]).toEqual(twice)
  })

  it('give runners their part, where no file need fall; and the whole run none of it', () => {
    const runners = stepsOf({ ...WHOLE, shard: { index: 2, count: 3 } }).filter(({ kind }) => kind === 'runner')
    for (const { command } of runners) expect(command).toMatch(/ --shard 2\/3 --passWithNoTests$/)
    for (const { command } of stepsOf(WHOLE)) expect(command).not.toMatch(/shard|passWithNoTests/)
  })

  it('have names of their own, and runners leave reports by them', () => {
    for (const steps of [stepsOf(WHOLE), quick({ folder: '.artifacts/check' }).flat()]) {
      expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
      for (const { name, kind, command } of steps)
        expect(command.includes(`--outputFile.json .artifacts`) && command.includes(`/${name}.json`)).toBe(
          kind === 'runner',
        )
    }
  })

  it('of the quick check are the first of the whole run', () =>
    expect(quick(WHOLE)[0]?.map(({ name }) => name)).toEqual(everything(WHOLE)[0]?.map(({ name }) => name)))
})
