import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addEntrypoint, defineWxtModule } from 'wxt/modules'
import { SITES } from '../../lib/sites/registry'

const scriptOf = (id: string) => `import { offer } from '../../lib/sites/offer'
import { ${id} } from '../../lib/sites/${id}'

offer(${id})
`

/**
 * Builds each file of `lib/sites/` that the registry lists into `sites/<id>.js`, and makes what runs in people's pages as
 * small as it can be.
 */
export default defineWxtModule((wxt) => {
  const folder = join(wxt.config.wxtDir, 'sites')
  mkdirSync(folder, { recursive: true })
  const inputs = new Map(SITES.map(({ id }) => [`sites/${id}`, join(folder, `${id}.ts`)]))
  for (const { id } of SITES) writeFileSync(join(folder, `${id}.ts`), scriptOf(id))
  for (const [name, inputPath] of inputs)
    addEntrypoint(wxt, { type: 'unlisted-script', name, inputPath, outputDir: wxt.config.outDir, options: {} })

  wxt.hooks.hook('vite:build:extendConfig', ([entrypoint], config) => {
    if (entrypoint?.type !== 'unlisted-script' || !config.build?.lib) return
    // As it stands, without what WXT wraps around a script.
    const input = inputs.get(entrypoint.name)
    if (input) config.build.lib.entry = input
    config.build.minify = 'terser'
    config.build.terserOptions = { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, pure_getters: true } }
  })
})
