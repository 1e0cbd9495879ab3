import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { changed, type Change } from './change.ts'

/** What a copy does not need, or must not share. */
const LEFT_OUT = ['node_modules', '.git', '.output', '.artifacts', '.profile']

export type Copy = {
  folder: string
  /** For what the tests leave behind when they are stopped. */
  temporary: string
  /** Makes a change in it. Returns the way to take that back. */
  change: (change: Change) => () => void
  remove: () => void
}

/** A copy of the project as it stands here, also what is not committed, in the system's folder for such things. */
export function makeCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'closer-breaks-'))
  const modules = join(folder, 'node_modules')
  const temporary = join(folder, 'tmp')
  const remove = () => {
    // What it leads to is the project's own.
    rmSync(modules, { force: true })
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  try {
    cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) })
    symlinkSync(join(ROOT, 'node_modules'), modules, 'junction')
    mkdirSync(temporary)
  } catch (error) {
    remove()
    throw error
  }
  return {
    folder,
    temporary,
    change: (change) => {
      const path = join(folder, change.file)
      const before = readFileSync(path, 'utf8')
      writeFileSync(path, changed(before, change))
      return () => writeFileSync(path, before)
    },
    remove,
  }
}
