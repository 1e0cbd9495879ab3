import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

const FAMILY = fileURLToPath(new URL('family.mjs', import.meta.url))
/** The runner and both browsers. */
const ALL = 3

/** Whether a process runs. One that has ended and was not asked about yet does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Starts the script, and tells when all of its family is there, and how it ended. */
function start(how: 'stays' | 'fails' | 'ends', byNpm = false) {
  const command = [process.execPath, FAMILY, 'script', how]
  // The shell must not make place for what it runs.
  const [program = '', ...args] = byNpm ? ['sh', '-c', '"$0" "$@"; exit $?', ...command] : command
  const env = { ...process.env, npm_lifecycle_event: byNpm ? 'test' : '' }
  const script = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const pids = new Set<number>()
  let [temp, said] = ['', '']
  onTestFinished(() => {
    for (const pid of [...pids, script.pid as number]) if (runs(pid)) process.kill(pid, 'SIGKILL')
  })
  const complete = new Promise<void>((resolve) => {
    let text = ''
    script.stdout.on('data', (bytes) => {
      text += bytes
      temp = /temp (.+)/.exec(text)?.[1] ?? ''
      for (const [, pid] of text.matchAll(/pid (\d+)\n/g)) pids.add(Number(pid))
      if (pids.size === ALL) resolve()
    })
  })
  script.stderr.on('data', (bytes) => (said += bytes))
  // All is said once nobody holds the pipes any more.
  const code = new Promise<number | null>((resolve) => script.once('close', resolve))
  return { script, complete, ended: async () => ({ code: await code, said: said.trim(), temp, pids: [...pids] }) }
}

describe.skipIf(process.platform === 'win32')('a script of ours', { timeout: 60_000 }, () => {
  it.each([
    ['SIGINT', 130, 'Ctrl+C'],
    ['SIGTERM', 143, 'SIGTERM'],
    ['SIGHUP', 129, 'the end of the terminal'],
  ] as const)('that gets %s ends all that it started, leaves nothing, and says so', async (signal, code, name) => {
    const { script, complete, ended } = start('stays')
    await complete
    script.kill(signal)
    // Pressed once more, as people do.
    script.kill(signal)
    const end = await ended()
    expect(end).toMatchObject({ code, said: `Stopped by ${name}; all that was started is ended.` })
    expect(end.pids.filter(runs)).toEqual([])
    expect(end.temp).not.toBe('')
    expect(existsSync(end.temp)).toBe(false)
  })

  it('that npm started stops with the shell between them', async () => {
    const { script, complete, ended } = start('stays', true)
    await complete
    script.kill('SIGTERM')
    const end = await ended()
    expect(end.said).toBe('Stopped by SIGTERM; all that was started is ended.')
    expect(end.pids.filter(runs)).toEqual([])
    expect(existsSync(end.temp)).toBe(false)
  })

  it.each([
    ['fails', 1, 'It went wrong.'],
    ['ends', 0, ''],
  ] as const)('that %s leaves nothing either', async (how, code, said) => {
    const { complete, ended } = start(how)
    await complete
    const end = await ended()
    expect(end).toMatchObject({ code, said })
    expect(end.pids.filter(runs)).toEqual([])
    expect(existsSync(end.temp)).toBe(false)
  })
})
