import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { changed, type Change } from './change.ts'

/** What a copy does not need, or must not share. */
const LEFT_OUT = ['node_modules', '.git', '.output', '.artifacts', '.profile']

/** Copies the project as it stands, also what is not committed, into this run's own temporary folder. Returns where. */
export function makeCopy(): string {
  const copy = join(tmpdir(), 'copy')
  mkdirSync(copy)
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

/** Makes a change in a copy. Returns the way to take it back. */
export function make(change: Change, copy: string): () => void {
  const path = join(copy, change.file)
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, changed(before, change))
  return () => writeFileSync(path, before)
}
