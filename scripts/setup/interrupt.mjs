// @ts-check
import { constants } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { endProcesses } from './processes.mjs'
import { ownTemp } from './temp.mjs'

/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} Stop */

const STOPS = /** @type {const} */ ({ SIGINT: 'Ctrl+C', SIGTERM: 'SIGTERM', SIGHUP: 'the end of the terminal' })
/** How long (ms) something that ends by itself is waited for. */
const PATIENCE = 10_000

let stopping = false
/** @type {import('node:child_process').ChildProcess | undefined} */
let successor
/** @type {Set<(signal: Stop) => unknown>} */
const closers = new Set()

/** @type {(() => unknown) | undefined} */
let wished

/** Whether this process was told to stop: nothing new may be started. */
export const isStopping = () => stopping

/** From now on nothing new is started, and what is ended is not heard of any more. */
export function startNothingMore() {
  stopping = true
}

/**
 * What else is to end when this process is told to stop, before all that it started is ended the hard way.
 * @param {(signal: Stop) => unknown} close
 * @returns {() => void} takes it back
 */
export function whenStopped(close) {
  closers.add(close)
  return () => void closers.delete(close)
}

/**
 * From now on Ctrl+C is how a person ends this process, and no failure.
 * @param {() => unknown} close
 */
export function endByCtrlC(close) {
  wished = close
}

/**
 * Leaves it to another process to stop: it gets the signals from now on.
 * @param {import('node:child_process').ChildProcess} child
 */
export function leaveStoppingTo(child) {
  successor = child
}

/** From now on a signal ends all that this process started, and then itself. */
export function heedSignals() {
  for (const signal of /** @type {Stop[]} */ (Object.keys(STOPS))) process.on(signal, () => void stop(signal))
  if (process.env.npm_lifecycle_event) stopWithParent()
}

/** npm passes a signal on to the shell that it runs a script in, and that one dies of it and passes on nothing. */
function stopWithParent() {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    void stop('SIGTERM')
  }, 250)
  timer.unref()
}

/** @param {Stop} signal */
async function stop(signal) {
  // Ctrl+C reaches every process of a terminal, so that a successor may get it twice.
  if (successor) return void successor.kill(signal)
  if (stopping) return
  startNothingMore()
  const isWished = wished !== undefined && signal === 'SIGINT'
  if (!isWished) console.error(`\nStopped by ${STOPS[signal]}; all that was started is ended.`)
  const closing = [...closers, ...(wished ? [wished] : [])].map(async (close) => close(signal))
  await Promise.race([Promise.allSettled(closing), pause(PATIENCE)])
  await endProcesses(ownTemp())
  process.exit(isWished ? 0 : 128 + constants.signals[signal])
}
