import type { BackupTrouble } from '../store/backup-schedule'

type Asked = { queryPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState> }

const troubleIn = (error: unknown): BackupTrouble => {
  const name = error instanceof DOMException ? error.name : ''
  return name === 'NotFoundError' ? 'gone' : name === 'NotAllowedError' ? 'permission' : 'failed'
}

/**
 * Writes a file into a folder that the person chose. It is replaced as a whole: whatever stops the browser, the one before
 * stays until the new one is complete.
 */
export async function writeToFolder(
  handle: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<BackupTrouble | undefined> {
  try {
    // Browsers that keep a person's own folders ask for each; TypeScript does not know of it yet.
    const { queryPermission } = handle as Partial<Asked>
    const permitted = await queryPermission?.call(handle, { mode: 'readwrite' })
    if (permitted !== undefined && permitted !== 'granted') return 'permission'
    const file = await handle.getFileHandle(name, { create: true })
    const stream = await file.createWritable()
    await stream.write(bytes)
    await stream.close()
    return undefined
  } catch (error) {
    return troubleIn(error)
  }
}
