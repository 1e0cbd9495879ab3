// @ts-check
import { spawn } from 'node:child_process'
import { isStopping, whenStopped } from './interrupt.mjs'
import { ROOT } from './root.mjs'

/** @typedef {{ code: number, output: string }} Ended */

/**
 * Runs a command, in the project's folder unless told otherwise, and waits for its end. It has a process group of its
 * own, so that Ctrl+C does not reach it by itself: what stops is told in `interrupt.mjs`, and then this never answers.
 * @param {string} command
 * @param {{ cwd?: string, shown?: boolean, gentle?: boolean, env?: NodeJS.ProcessEnv }} [how] `shown`: its output goes
 *   to the person and is not kept. `gentle`: it has something to put in order when it is stopped, and is given the time.
 * @returns {Promise<Ended>}
 */
export function run(command, { cwd = ROOT, shown = false, gentle = false, env = process.env } = {}) {
  if (isStopping()) return new Promise(() => {})
  const output = shown ? 'inherit' : 'pipe'
  const child = spawn(command, {
    cwd,
    env,
    shell: true,
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output],
  })
  /** @type {Buffer[]} */
  const said = []
  child.stdout?.on('data', (bytes) => said.push(bytes))
  child.stderr?.on('data', (bytes) => said.push(bytes))
  /** @type {Promise<number>} */
  const gone = new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })
  const forget = gentle
    ? whenStopped((signal) => {
        if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
        return gone
      })
    : () => {}
  return gone.then((code) => {
    forget()
    return isStopping() ? new Promise(() => {}) : { code, output: Buffer.concat(said).toString() }
  })
}
