import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { backupName, keepInFolder, writeToFolder } from '../../lib/backup/folder'
import { unseal } from '../../lib/exchange/envelope'
import { readBackupState } from '../../lib/store/backup'
import { leaveFolder, readFolder, setFolder } from '../../lib/store/backup-folder'
import { deviceId } from '../../lib/store/device'
import { Store } from '../../lib/store/db'
import { attention } from '../summaries/build'

const DAY = 86_400_000
const NOW = 1_795_443_686_363
let store: Store

beforeEach(async () => {
  fakeBrowser.reset()
  store = new Store(`folder-${crypto.randomUUID()}`)
  await store.attention.put(attention({}))
})
afterEach(() => store.delete())

/** A folder in memory. What it can do cannot be stored, so it stands in place of what was read. */
function folder() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const fails: { error: DOMException | undefined; permission: PermissionState } = {
    error: undefined,
    permission: 'granted',
  }
  const handle = {
    name: 'backups',
    queryPermission: async () => fails.permission,
    getFileHandle: async (name: string) => {
      if (fails.error) throw fails.error
      const parts: Uint8Array<ArrayBuffer>[] = []
      const close = async () => void files.set(name, parts[0] ?? new Uint8Array())
      return {
        createWritable: async () => ({ write: async (part: Uint8Array<ArrayBuffer>) => void parts.push(part), close }),
      }
    },
  }
  return { files, fails, handle: handle as unknown as FileSystemDirectoryHandle }
}

vi.mock('../../lib/store/backup-folder', () => {
  let kept: unknown
  return {
    readFolder: async () => kept,
    setFolder: async (_store: unknown, value: unknown) => void (kept = value),
    leaveFolder: async () => void (kept = undefined),
  }
})

it('writes at once, then once a day, and the file opens with the password', async () => {
  const { files, handle } = folder()
  expect(await keepInFolder(store, handle, 'correct horse', NOW)).toBeUndefined()
  const name = backupName(await deviceId(store))
  expect([...files.keys()]).toEqual([name])
  expect((await readBackupState(store)).at).toBe(NOW)
  const opened = await unseal(files.get(name) ?? new Uint8Array(), 'correct horse')
  expect('text' in opened && opened.text).toContain('"site":"x"')

  files.clear()
  await writeToFolder(store, NOW + DAY - 1)
  expect(files.size).toBe(0)
  await writeToFolder(store, NOW + DAY)
  expect(files.size).toBe(1)
  // What is forgotten is in no backup from then on.
  await store.attention.clear()
  await writeToFolder(store, NOW + 2 * DAY)
  const later = await unseal(files.get(name) ?? new Uint8Array(), 'correct horse')
  expect('text' in later && later.text).not.toContain('"site":"x"')
  await leaveFolder(store)
  files.clear()
  await writeToFolder(store, NOW + 9 * DAY, true)
  expect(files.size).toBe(0)
})

it.each([
  ['permission', { permission: 'prompt' as const, error: undefined }],
  ['gone', { permission: 'granted' as const, error: new DOMException('', 'NotFoundError') }],
  ['permission', { permission: 'granted' as const, error: new DOMException('', 'NotAllowedError') }],
  ['failed', { permission: 'granted' as const, error: new DOMException('', 'QuotaExceededError') }],
])('says %s where it cannot write, and tries again', async (trouble, how) => {
  const { files, fails, handle } = folder()
  await keepInFolder(store, handle, 'correct horse', NOW)
  Object.assign(fails, how)
  files.clear()
  expect(await writeToFolder(store, NOW + DAY)).toBe(trouble)
  expect((await readFolder(store))?.trouble).toBe(trouble)
  expect((await readBackupState(store)).at).toBe(NOW)
  Object.assign(fails, { permission: 'granted', error: undefined })
  expect(await writeToFolder(store, NOW + DAY + 1)).toBeUndefined()
  expect(files.size).toBe(1)
  await setFolder(store, undefined as never)
})
