// @ts-check
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {{ pid: number, parent: number, group: number, command: string }} Running */

/**
 * Every process that runs, without those that have ended and were not asked about yet. Linux is read from its own
 * files: small systems have no `ps`.
 * @returns {Running[]}
 */
function all() {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(fromProc)
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, parent, group, state, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return !state || state.startsWith('Z')
      ? []
      : [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }]
  })
}

/**
 * @param {string} pid
 * @returns {Running[]}
 */
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold anything.
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return []
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }]
  } catch {
    return []
  }
}

/**
 * What stems from this process, and what names a folder of its own: a browser whose parent died has another parent
 * now, but its profile is still there.
 * @param {string | undefined} folder
 * @returns {Running[]}
 */
function ours(folder) {
  const running = all().filter(({ pid }) => pid !== process.pid)
  const found = new Set(running.filter(({ command }) => folder && command.includes(folder)))
  const family = new Set([process.pid, ...[...found].map(({ pid }) => pid)])
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const one of running)
      if (family.has(one.parent)) {
        found.add(one)
        family.add(one.pid)
      }
  }
  return [...found]
}

/**
 * @param {number} pid negative for a group
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended.
  }
}

/**
 * Ends every process that stems from this one, browsers with their own groups too, and waits until they are gone.
 * @param {string} [folder] whose processes end as well
 */
export async function endProcesses(folder) {
  if (process.platform === 'win32') return endOnWindows()
  // One that is about to start another may do so between the look and the blow, so they are looked for again.
  for (let turn = 0; turn < 200; turn++) {
    const left = ours(folder)
    if (left.length === 0) return
    for (const { pid, group } of left) send(pid === group ? -group : pid, 'SIGKILL')
    await pause(25)
  }
}

function endOnWindows() {
  const query = `Get-CimInstance Win32_Process -Filter "ParentProcessId=${process.pid}" | ForEach-Object ProcessId`
  const children =
    execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }).match(/\d+/g) ?? []
  for (const pid of children) {
    try {
      execFileSync('taskkill', ['/PID', pid, '/T', '/F'], { stdio: 'ignore' })
    } catch {
      // It has ended, as the one that listed them has.
    }
  }
}
