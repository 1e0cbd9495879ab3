// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from './root.mjs'

/** The Node that the tools of this project want, which may be newer than the one that runs this. */
const WANTED = 24
const BIN = join(ROOT, 'node_modules', '.bin')
const LOCAL = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const major = () => Number(process.versions.node.split('.')[0])

/** Goes on in the project's own Node where this one is too old. Does not return in that case. */
export function rerunInNewerNode() {
  process.env.PATH = BIN + delimiter + process.env.PATH
  if (major() >= WANTED) return
  if (!existsSync(LOCAL)) throw new Error(`Node ${WANTED} is needed and ${LOCAL} is missing. Run: npm ci`)
  // Ctrl+C goes to both; the inner one decides when all is closed.
  process.on('SIGINT', () => {})
  const { status } = spawnSync(LOCAL, process.argv.slice(1), { stdio: 'inherit' })
  process.exit(status ?? 1)
}
