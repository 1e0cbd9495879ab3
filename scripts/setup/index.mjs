// @ts-check
import { installDependencies } from './dependencies.mjs'
import { heedSignals, isStopping, startNothingMore } from './interrupt.mjs'
import { endProcesses } from './processes.mjs'
import { rerunInNewerNode } from './rerun.mjs'
import { ownTemp, useOwnTemp } from './temp.mjs'
import { sentenceOf } from './trouble.mjs'

/** All that a script of ours needs before it can import anything that is not Node's own. */
export async function setUp() {
  await installDependencies()
  await rerunInNewerNode()
  useOwnTemp()
}

/**
 * Runs a script's work; a failure is one sentence, not a stack. However it ends, no process and no temporary folder
 * of it is left.
 * @param {() => Promise<void> | void} work
 */
export async function orSayWhy(work) {
  heedSignals()
  try {
    await work()
  } catch (error) {
    if (isStopping()) return
    startNothingMore()
    console.error(sentenceOf(error))
    await endProcesses(ownTemp())
    process.exit(1)
  }
  if (!isStopping()) await endProcesses(ownTemp())
}
