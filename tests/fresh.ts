// Before Dexie, which looks for a database once, when it is loaded.
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterAll, expect, vi } from 'vitest'

/*
 * Before each file of unit tests. Files share a process, as to start one takes longer than most files do; what they could
 * leave to each other in it is made anew here, or is a failure of the file that leaves it.
 */

vi.resetModules()
Dexie.dependencies.indexedDB = globalThis.indexedDB = new IDBFactory()

/** What tools keep for themselves (`__EXSOLVE_CACHE__`) is no file's doing. */
const isOurs = (name: string) => !/^__\w+__$/.test(name)

const state = () => ({
  globals: Object.getOwnPropertyNames(globalThis).filter(isOurs).toSorted(),
  env: { ...process.env },
  clock: vi.isFakeTimers() ? 'fake' : (vi.getMockedSystemTime() ?? 'real'),
})
const before = state()

afterAll(() => {
  vi.unstubAllGlobals()
  expect(state(), 'what a file leaves to those after it').toEqual(before)
})
