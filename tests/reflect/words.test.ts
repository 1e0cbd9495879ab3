import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const FILE = readFileSync(`${import.meta.dirname}/../../locales/en.yml`, 'utf8')
/** The words of the page "How is it for me?", one a line, without their keys. */
const LINES = (/\nconnected:\n((?: .*\n?)+)/.exec(FILE)?.[1] ?? '')
  .split('\n')
  .map((line) => line.replace(/^\s+\w+:\s*/, ''))
  .filter(Boolean)

/** Two things that went together did not bring each other about, and no day is a mark. */
const NEVER =
  /\b(?:because|caus\w+|mak(?:es?|ing)|made|leads? to|led to|thanks to|due to|owing to|effects?|affect\w*|impact\w*|influenc\w+|improv\w+|boosts?|harm\w*|hurts?|helps?|results? in|depends? on|therefore|consequen\w+|benefit\w*|better|worse|healthy|unhealthy|scores?|streaks?|goals?|lonel\w+|proves?|proven|significan\w+|should)\b/i

it('knows the words', () => expect(LINES.length).toBeGreaterThan(40))

it('finds what may not be said', () => {
  expect(NEVER.test('Talking makes your days better')).toBe(true)
  expect(NEVER.test('You felt worse due to browsing')).toBe(true)
})

it.each(LINES)('says nothing of causes, and judges nobody: %s', (line) => expect(line).not.toMatch(NEVER))

it('speaks of what brought about what only to say that it is not known', () => {
  expect(LINES.filter((line) => /br(?:ing|ought)\w* about/.test(line))).toHaveLength(1)
  expect(LINES.join(' ')).toContain('That does not say what brought about what')
})

it('always says that people differ', () => expect(LINES.join(' ')).toContain('People differ. For some,'))
