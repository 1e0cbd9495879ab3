// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { orSayWhy } from '../../scripts/setup/index.mjs'
import { run } from '../../scripts/setup/run.mjs'
import { useOwnTemp } from '../../scripts/setup/temp.mjs'

/*
 * A script of ours with all that it may start, for `interrupt.test.ts`: a runner that heeds no signal; a browser of it,
 * in a group of its own as browsers are; and a browser whose parent has died.
 */

const ME = fileURLToPath(import.meta.url)
const [role, how] = process.argv.slice(2)
const stay = () => setInterval(() => {}, 1_000)
const heedNothing = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, () => {}))

/** @param {string[]} args */
function startAlone(...args) {
  const child = spawn(process.execPath, [ME, ...args], { detached: true, stdio: ['ignore', 'inherit', 'inherit'] })
  child.unref()
  return child
}

/** @param {string} name */
function browser(name) {
  const profile = join(tmpdir(), name)
  mkdirSync(profile)
  startAlone('browser', profile)
}

const ROLES = {
  script: () =>
    orSayWhy(async () => {
      useOwnTemp()
      console.log(`temp ${tmpdir()}`)
      await run(`"${process.execPath}" "${ME}" runner ${how}`, { shown: true })
      if (how === 'fails') throw new Error('It went wrong.')
    }),
  runner: () => {
    heedNothing()
    browser('profile')
    startAlone('crashing')
    console.log(`pid ${process.pid}`)
    stay()
    if (how === 'stays') return
    // Ends once both browsers have said who they are.
    const said = () => ['profile', 'orphan'].every((name) => existsSync(join(tmpdir(), name, 'cookies')))
    setInterval(() => said() && process.exit(), 20)
  },
  crashing: () => browser('orphan'),
  browser: () => {
    heedNothing()
    console.log(`pid ${process.pid}`)
    writeFileSync(join(String(how), 'cookies'), 'kept')
    stay()
  },
}

await ROLES[/** @type {keyof typeof ROLES} */ (role)]()
