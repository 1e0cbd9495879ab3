import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addEntrypoint, defineWxtModule } from 'wxt/modules'
import { SITES } from '../../lib/sites/registry'

const scriptOf = (id: string) => `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offer } from '../../lib/sites/offer'
import { ${id} } from '../../lib/sites/${id}'

export default defineUnlistedScript(() => offer(${id}))
`

/** Builds each file of `lib/sites/` that the registry lists into `sites/<id>.js`. */
export default defineWxtModule((wxt) => {
  const folder = join(wxt.config.wxtDir, 'sites')
  mkdirSync(folder, { recursive: true })
  for (const { id } of SITES) {
    const inputPath = join(folder, `${id}.ts`)
    writeFileSync(inputPath, scriptOf(id))
    addEntrypoint(wxt, {
      type: 'unlisted-script',
      name: `sites/${id}`,
      inputPath,
      outputDir: wxt.config.outDir,
      options: {},
    })
  }
})
