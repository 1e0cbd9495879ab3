import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'wxt'

const ROOT = join(import.meta.dirname, '../..')
const PROJECT = join(ROOT, '.artifacts/bench')
const TAKEN = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
]

/** Draws an empty React page, and has the whole popup in its bundle all the same, styles too. */
const EMPTY = `import { createRoot } from 'react-dom/client'
import '@/components/popup/popup.css'
import '../popup/parts'

const root = document.getElementById('root')
if (root) createRoot(root).render(<p data-ready>Nothing</p>)
`
/** What the popup is made of, kept in the bundle by being put where it can be seen. */
const PARTS = `import { Popup } from '@/components/popup/popup'
import { StoreContext } from '@/components/page/store-context'
import { openStore } from '@/lib/store/db'
import { readToday } from '@/components/popup/read-today'
import { mount } from '@/components/page/mount'

Reflect.set(globalThis, 'parts', [Popup, StoreContext, openStore, readToday, mount])
`
const HTML = '<!doctype html><div id="root"></div><script type="module" src="./main.tsx"></script>'

/** Builds Closer with an empty page beside the popup; returns the folder of the extension. */
export async function benchBuild(): Promise<string> {
  rmSync(PROJECT, { recursive: true, force: true })
  mkdirSync(PROJECT, { recursive: true })
  for (const name of TAKEN) cpSync(join(ROOT, name), join(PROJECT, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(PROJECT, 'node_modules'))
  mkdirSync(join(PROJECT, 'entrypoints/empty'))
  writeFileSync(join(PROJECT, 'entrypoints/popup/parts.ts'), PARTS)
  writeFileSync(join(PROJECT, 'entrypoints/empty/main.tsx'), EMPTY)
  writeFileSync(join(PROJECT, 'entrypoints/empty/index.html'), HTML)
  // Vitest says "test", with which React would be built for development.
  process.env.NODE_ENV = 'production'
  await build({ root: PROJECT, logger: silent })
  return join(PROJECT, '.output/chrome-mv3')
}

const quiet = () => {}
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
}
