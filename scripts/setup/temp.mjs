// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @type {string | undefined} */
let folder

/** The folder for temporary files of this run, once it has one. */
export const ownTemp = () => folder

/**
 * Gives this process and all that it starts a temporary folder of their own. It goes with the process, however that
 * ends: profiles of browsers that were stopped in the middle are in it.
 */
export function useOwnTemp() {
  // Short: Chromium has a socket in it, whose path may be 107 letters long.
  folder = mkdtempSync(join(tmpdir(), 'closer-'))
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  process.on('exit', removeTemp)
}

export function removeTemp() {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}
