// @ts-check
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { constants } from 'node:os'
import { leaveStoppingTo } from './interrupt.mjs'
import { ROOT } from './root.mjs'

/** The Node that the tools of this project want, which may be newer than the one that runs this. */
const WANTED = 24
const BIN = join(ROOT, 'node_modules', '.bin')
const LOCAL = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const major = () => Number(process.versions.node.split('.')[0])

/** Goes on in the project's own Node where this one is too old. Does not return in that case. */
export async function rerunInNewerNode() {
  process.env.PATH = BIN + delimiter + process.env.PATH
  if (major() >= WANTED) return
  if (!existsSync(LOCAL)) throw new Error(`Node ${WANTED} is needed and ${LOCAL} is missing. Run: npm ci`)
  const child = spawn(LOCAL, process.argv.slice(1), { stdio: 'inherit' })
  leaveStoppingTo(child)
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
  process.exit()
}
