import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { filesOf } from './templates.ts'

const REGISTRY = 'lib/sites/registry.ts'
const USAGE = `npm run new-site -- <id> <host> ["Name"]      for example: npm run new-site -- plaza plaza.example "Plaza"`

function fail(why: string): never {
  console.error(`${why}\n${USAGE}`)
  process.exit(2)
}

/** The registry with one site more, at its end. */
export function registered(registry: string, id: string): string {
  const imports = `import { ${id} } from './${id}'\n`
  const listed = registry.replace(/(SITES: readonly Site\[\] = \[[^\]]*?),?\s*\]/, `$1, ${id}]`)
  return listed.replace(/(?=import type \{ SiteId \})/, imports)
}

export function main([id = '', host = '', name = id]: readonly string[]): void {
  if (!/^[a-z]+$/.test(id)) fail('The id is one word of small letters: it names the file and the export.')
  if (!/^[\w-]+(\.[\w-]+)+$/.test(host)) fail('The host is one like plaza.example, without https:// and path.')
  const month = new Date().toISOString().slice(0, 7)
  const files = Object.entries(filesOf(id, name, host, month))
  for (const [path] of files) if (existsSync(path)) fail(`${path} is there already.`)
  for (const [path, text] of files) writeFileSync(path, text)
  writeFileSync(REGISTRY, registered(readFileSync(REGISTRY, 'utf8'), id))
  console.info(
    `Made:\n${files.map(([path]) => `  ${path}`).join('\n')}\nand put into ${REGISTRY}. docs/add-a-site.md says what comes next.`,
  )
}
