import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { backupName, beginSchedule, writeScheduled } from '../../lib/backup/scheduled'
import { unseal } from '../../lib/exchange/envelope'
import { readBackupState } from '../../lib/store/backup'
import { endSchedule, readSchedule, setSchedule } from '../../lib/store/backup-schedule'
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

vi.mock('../../lib/store/backup-schedule', () => {
  let kept: object | undefined
  return {
    readSchedule: async () => kept,
    setSchedule: async (_store: unknown, value: object) => void (kept = value),
    noteScheduled: async (_store: unknown, changed: object) => void (kept &&= { ...kept, ...changed }),
    endSchedule: async () => void (kept = undefined),
  }
})

it('writes at once, then once a day, and the file opens with the password', async () => {
  const { files, handle } = folder()
  expect(await beginSchedule(store, handle, 'correct horse', NOW)).toBeUndefined()
  const name = backupName(await deviceId(store))
  expect([...files.keys()]).toEqual([name])
  expect((await readBackupState(store)).at).toBe(NOW)
  const opened = await unseal(files.get(name) ?? new Uint8Array(), 'correct horse')
  expect('text' in opened && opened.text).toContain('"site":"x"')

  files.clear()
  await writeScheduled(store, NOW + DAY - 1)
  expect(files.size).toBe(0)
  await writeScheduled(store, NOW + DAY)
  expect(files.size).toBe(1)
  // What is forgotten is in no backup from then on.
  await store.attention.clear()
  await writeScheduled(store, NOW + 2 * DAY)
  const later = await unseal(files.get(name) ?? new Uint8Array(), 'correct horse')
  expect('text' in later && later.text).not.toContain('"site":"x"')
  await endSchedule(store)
  files.clear()
  await writeScheduled(store, NOW + 9 * DAY, true)
  expect(files.size).toBe(0)
})

it.each([
  ['permission', { permission: 'prompt' as const, error: undefined }],
  ['gone', { permission: 'granted' as const, error: new DOMException('', 'NotFoundError') }],
  ['permission', { permission: 'granted' as const, error: new DOMException('', 'NotAllowedError') }],
  ['failed', { permission: 'granted' as const, error: new DOMException('', 'QuotaExceededError') }],
])('says %s where it cannot write, and tries again', async (trouble, how) => {
  const { files, fails, handle } = folder()
  await beginSchedule(store, handle, 'correct horse', NOW)
  Object.assign(fails, how)
  files.clear()
  expect(await writeScheduled(store, NOW + DAY)).toBe(trouble)
  expect((await readSchedule(store))?.trouble).toBe(trouble)
  expect((await readBackupState(store)).at).toBe(NOW)
  Object.assign(fails, { permission: 'granted', error: undefined })
  expect(await writeScheduled(store, NOW + DAY + 1)).toBeUndefined()
  expect(files.size).toBe(1)
  await setSchedule(store, undefined as never)
})

describe('where nobody can choose a folder', () => {
  type Listen = (change: { id: number; state?: { current: string } }) => void
  /** The browser's downloads, which end as is said. */
  function downloads(state: 'complete' | 'interrupted') {
    const files: { filename: string; conflictAction: string }[] = []
    const listeners = new Set<Listen>()
    const api = {
      download: async (how: (typeof files)[number]) => {
        setTimeout(() => listeners.forEach((listen) => listen({ id: files.length, state: { current: state } })))
        return files.push(how)
      },
      search: async () => [{ state: 'in_progress' }],
      onChanged: {
        addListener: (listen: Listen) => listeners.add(listen),
        removeListener: (listen: Listen) => listeners.delete(listen),
      },
    }
    Reflect.set(fakeBrowser, 'downloads', api)
    onTestFinished(() => void Reflect.set(fakeBrowser, 'downloads', undefined))
    return { files, listeners }
  }

  it('downloads one at once, then once a week, each in place of the one before', async () => {
    const { files, listeners } = downloads('complete')
    expect(await beginSchedule(store, undefined, 'correct horse', NOW)).toBeUndefined()
    const filename = `Closer/${backupName(await deviceId(store))}`
    expect(files).toMatchObject([{ filename, conflictAction: 'overwrite' }])
    expect(listeners.size).toBe(0)
    await writeScheduled(store, NOW + 7 * DAY - 1)
    expect(files).toHaveLength(1)
    await writeScheduled(store, NOW + 7 * DAY)
    expect(files).toHaveLength(2)
    expect((await readBackupState(store)).at).toBe(NOW + 7 * DAY)
    await endSchedule(store)
  })

  it.each([
    ['downloads', () => {}],
    ['failed', () => downloads('interrupted')],
  ])('says %s where it cannot', async (trouble, given) => {
    given()
    expect(await beginSchedule(store, undefined, 'correct horse', NOW)).toBe(trouble)
    expect(await readBackupState(store)).toMatchObject({ at: 0 })
    await endSchedule(store)
  })
})
