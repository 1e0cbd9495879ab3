// @ts-check
import { installDependencies } from './dependencies.mjs'
import { rerunInNewerNode } from './rerun.mjs'

/** All that a script of ours needs before it can import anything that is not Node's own. */
export function setUp() {
  installDependencies()
  rerunInNewerNode()
}

/**
 * Runs a script's work; a failure is one sentence, not a stack.
 * @param {() => Promise<void> | void} work
 */
export async function orSayWhy(work) {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
