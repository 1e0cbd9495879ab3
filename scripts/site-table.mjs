// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** @type {{ module: { SITES: readonly import('../lib/sites/site').Site[] } }} */
const registry = await runnerImport('./lib/sites/registry.ts')
/** @type {{ module: typeof import('./new-site/site-table') }} */
const table = await runnerImport('./scripts/new-site/site-table.ts')

writeFileSync('README.md', table.module.withTable(readFileSync('README.md', 'utf8'), registry.module.SITES))
