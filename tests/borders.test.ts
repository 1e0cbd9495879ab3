import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const FILES = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).map((file) =>
  file.replaceAll(sep, '/'),
)

const PURE = /^lib\/(?:merge|sites|classify|ledger|conversations|summaries|nudges|reflect|exchange)\//
const OURS = /^(?:lib|components|entrypoints)\//

/** What the rooms of `lib/` and their neighbours never import. Targets of ours are paths, the rest package names. */
const BORDERS: { where: RegExp; never: RegExp; but?: RegExp }[] = [
  { where: /^lib\/model\//, never: OURS, but: /^lib\/model\// },
  { where: /^lib\/time\//, never: OURS, but: /^lib\/(?:model|time)\// },
  { where: PURE, never: /^(?:wxt|@wxt-dev|webextension-polyfill|dexie|react|recharts|#i18n)(?:$|[/-])/ },
  { where: PURE, never: /^(?:components|entrypoints|lib\/(?:store|sync|background|observe))\// },
  { where: /^lib\/(?!store\/|sync\/)/, never: /^dexie/ },
  { where: /^(?!components\/charts\/)/, never: /^recharts/ },
  { where: /^lib\//, never: /^(?:components|entrypoints|react|react-dom)(?:$|\/)/ },
  { where: /^components\//, never: /^entrypoints\// },
  { where: /^(?:components|entrypoints)\//, never: /^dexie(?!-react-hooks)/ },
]

/** Static, dynamic and re-exporting imports, resolved to a path of ours or left as the name of a package. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? posix.normalize(`${dirname(file)}/${target}`) : target.replace(/^[@~]+\//, ''),
  )
}

const ENDS = ['', '.ts', '.tsx', '/index.ts']

/** The files among those that a file imports. */
const oursIn = (file: string): string[] =>
  importsOf(file).flatMap((to) => ENDS.map((end) => to + end).filter((at) => FILES.includes(at)))

/** Files that reach themselves by imports, those of types alone among them, and what lies between two such cycles. */
function cycles(files: ReadonlyMap<string, readonly string[]>): string[] {
  let left = [...files.keys()]
  for (;;) {
    const imported = new Set(left.flatMap((file) => files.get(file)))
    const stay = left.filter((file) => imported.has(file) && files.get(file)?.some((to) => left.includes(to)))
    if (stay.length === left.length) return left
    left = stay
  }
}

describe('borders', () => {
  it('knows the files', () => expect(FILES.length).toBeGreaterThan(30))

  // The linter finds most, but neither `import('…')` in a type nor what is loaded later.
  it('has no cycle of imports, not even one of types', () => {
    const files = new Map(FILES.map((file) => [file, oursIn(file)]))
    expect([...files.values()].flat().length).toBeGreaterThan(FILES.length)
    expect(cycles(files)).toEqual([])
  })

  it.each(FILES)('%s', (file) => {
    const crossed = BORDERS.filter(({ where }) => where.test(file)).flatMap(({ never, but }) =>
      importsOf(file).filter((target) => never.test(target) && !but?.test(target)),
    )
    expect(crossed).toEqual([])
  })

  it('lets only the store and sync touch extension storage', () => {
    const touching = FILES.filter((file) =>
      /\bstorage\.(?:local|session|sync|onChanged)\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(touching.filter((file) => !/^lib\/(?:store|sync)\//.test(file))).toEqual([])
  })
})
