import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changed } from '../../scripts/breaks/change'
import { BREAKAGES } from './all'

const ROOT = join(import.meta.dirname, '../..')
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** What a test is written in: its file, and those beside it that the file imports. */
function sourceOf(file: string): string {
  const text = textOf(file)
  const beside = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), `${path}.ts`))
  return [text, ...beside.filter((path) => existsSync(join(ROOT, path))).map(textOf)].join('\n')
}

it('there are thirty of them and more, each with a name of its own', () => {
  const names = BREAKAGES.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(30)
})

describe.each(BREAKAGES.map((breakage) => [breakage.name, breakage] as const))(
  '%s',
  (_, { tests, only, ...change }) => {
    it('is a change of the code as it stands', () => {
      const text = textOf(change.file)
      expect(changed(text, change)).not.toBe(text)
    })

    it('is looked for by tests that are there', () => {
      for (const file of tests) expect(sourceOf(file).includes(only ?? ''), file).toBe(true)
    })
  },
)
