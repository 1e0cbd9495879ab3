import { statfsSync } from 'node:fs'

/** Bytes that a run wants to find: profiles of some browsers at once, and reports. With less, tests fail for no fault. */
export const WANTED = 200 * 2 ** 20

const freeIn = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Says so where a disk is as good as full, before tests fail for it one by one. */
export function checkRoom(folders: readonly string[], free: (folder: string) => number = freeIn): void {
  const full = folders.find((folder) => free(folder) < WANTED)
  if (!full) return
  const left = Math.floor(free(full) / 2 ** 20)
  throw new Error(
    `The disk is full: ${left} MB are left in ${full}, and ${WANTED / 2 ** 20} are needed. Make room, and run it again.`,
  )
}
