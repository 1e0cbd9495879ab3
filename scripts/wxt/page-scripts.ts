import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { addEntrypoint, defineWxtModule } from 'wxt/modules'
import { KINDS } from '../../lib/sites/own'
import { SITES } from '../../lib/sites/registry'

const scriptOf = (id: string) => `import { offer } from '../../lib/sites/offer'
import { ${id} } from '../../lib/sites/${id}'

offer(${id})
`

/** Scripts in `entrypoints/` that run in people's pages. */
const OURS = ['sensor', 'own']

const mainOf = (name: string) => `import script from '../../entrypoints/${name}'

void script.main()
`

/** What a site's file says for people and for the manifest only: when a selector was seen, and where. */
const withoutPapers: Plugin = {
  name: 'closer:without-papers',
  enforce: 'pre',
  transform: (code, id) =>
    /\/lib\/sites\/\w+\.ts$/.test(id)
      ? code.replace(/'20\d\d-\d\d'/g, '0').replace(/^ {2}(?:seenAt|matches): \[[^\]]*\],$/gm, '')
      : undefined,
}

/** The sites of the registry, and what those run on that somebody adds. */
const NAMES = [...new Set([...SITES.map(({ id }) => id), ...KINDS])]

/**
 * Builds each file of `lib/sites/` that the registry or `own` lists into `sites/<id>.js`, and makes what runs in people's pages as
 * small as it can be.
 */
export default defineWxtModule((wxt) => {
  const folder = join(wxt.config.wxtDir, 'sites')
  mkdirSync(folder, { recursive: true })
  for (const name of OURS) writeFileSync(join(folder, `${name}.ts`), mainOf(name))
  const inputs = new Map(NAMES.map((id) => [`sites/${id}`, join(folder, `${id}.ts`)]))
  for (const id of NAMES) writeFileSync(join(folder, `${id}.ts`), scriptOf(id))
  for (const [name, inputPath] of inputs)
    addEntrypoint(wxt, { type: 'unlisted-script', name, inputPath, outputDir: wxt.config.outDir, options: {} })

  wxt.hooks.hook('vite:build:extendConfig', ([entrypoint], config) => {
    if (entrypoint?.type !== 'unlisted-script' || !config.build?.lib) return
    // As it stands, without what WXT wraps around a script.
    const isOurs = OURS.includes(entrypoint.name)
    const input = isOurs ? join(folder, `${entrypoint.name}.ts`) : inputs.get(entrypoint.name)
    if (input) config.build.lib.entry = input
    config.plugins = [...(config.plugins ?? []), withoutPapers]
    config.build.minify = 'terser'
    config.build.terserOptions = { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, pure_getters: true } }
  })
})
