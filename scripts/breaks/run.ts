import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Breakage, Project } from '../../tests/breaks/breakage.ts'
import type { Copy } from './copy.ts'
import type { Report } from './report.ts'

/** A change may make something go on for ever: after so long (ms) it is ended. */
const LONGEST = 10 * 60_000
/** So long (ms) whatever is stopped has to put away what it made. */
const ENDS = 10_000

const VITEST = 'node_modules/vitest/vitest.mjs'
const WXT = 'node_modules/wxt/bin/wxt.mjs'

type Ended = { code: number; output: string }

/** Runs one of the project's tools in a copy, with all that it starts in a group of its own, to be ended as one. */
function run(copy: Copy, [tool = '', ...args]: string[], signal: AbortSignal): Promise<Ended> {
  signal.throwIfAborted()
  const isWindows = process.platform === 'win32'
  // macOS has longer names for its temporary folders; below them, a browser's socket would have too long a one.
  const temporary = process.platform === 'darwin' ? {} : { TMPDIR: copy.temporary, TEMP: copy.temporary }
  const child = spawn(process.execPath, [join(copy.folder, tool), ...args], {
    cwd: copy.folder,
    env: { ...process.env, ...temporary, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
  })
  const end = (how: NodeJS.Signals) => {
    try {
      if (child.pid && !isWindows) process.kill(-child.pid, how)
      else child.kill(how)
    } catch {
      // It is gone.
    }
  }
  const stop = () => {
    end('SIGINT')
    setTimeout(end, ENDS, 'SIGKILL').unref()
  }
  const late = setTimeout(stop, LONGEST)
  signal.addEventListener('abort', stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some) => (output += String(some)))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(late)
      signal.removeEventListener('abort', stop)
      // What outlived the first of them.
      end('SIGKILL')
      resolve({ code: code ?? 1, output })
    })
  })
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Runs the tests of some breakages, all of one project. */
export async function runTests(
  copy: Copy,
  project: Project,
  sought: readonly Breakage[],
  signal: AbortSignal,
): Promise<Report> {
  const file = join(copy.folder, 'report.json')
  rmSync(file, { force: true })
  const files = [...new Set(sought.flatMap(({ tests }) => tests))]
  const titles = new Set(sought.map(({ only = '' }) => escaped(only)))
  const named = titles.has('') ? [] : ['-t', [...titles].join('|')]
  const reporter = ['--reporter', 'json', '--outputFile', file]
  const { output } = await run(copy, [VITEST, 'run', '--project', project, ...files, ...named, ...reporter], signal)
  signal.throwIfAborted()
  if (!existsSync(file)) throw new Error(`The tests ended without a report:\n${output.trim().slice(-2_000)}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** Builds the extension in a copy, where the tests of a project need it. */
export async function build(copy: Copy, project: Project, signal: AbortSignal): Promise<void> {
  if (project === 'unit') return
  const { code, output } = await run(copy, [WXT, 'build', ...(project === 'firefox' ? ['-b', 'firefox'] : [])], signal)
  signal.throwIfAborted()
  if (code !== 0) throw new Error(`It cannot be built:\n${output.trim().slice(-2_000)}`)
}
