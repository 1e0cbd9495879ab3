import { browser } from 'wxt/browser'
import type { BackupTrouble } from '../store/backup-schedule'

/** The folder within the browser's downloads. */
const FOLDER = 'Closer'
/** Of anything else, Chromium changes the ending of the file's name. */
const TYPE = 'application/octet-stream'
/** Milliseconds after which a download that has not ended is taken for one that failed. */
const LONGEST = 60_000

/** Undefined until the person lets Closer save downloads. */
const api = () => browser.downloads as typeof browser.downloads | undefined

/** Chromium's worker cannot make an address for a blob, and Firefox takes no `data:` here. */
const addressOf = (bytes: Uint8Array<ArrayBuffer>): string =>
  'createObjectURL' in URL
    ? URL.createObjectURL(new Blob([bytes], { type: TYPE }))
    : `data:${TYPE};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`

/** Comes back once a download has ended, with whether all of it is there. */
function ended(downloads: typeof browser.downloads, id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (whole: boolean) => {
      clearTimeout(late)
      downloads.onChanged.removeListener(listen)
      resolve(whole)
    }
    const late = setTimeout(() => end(false), LONGEST)
    const hear = (state: string | undefined) => {
      if (state === 'complete') end(true)
      if (state === 'interrupted') end(false)
    }
    const listen = (change: { id: number; state?: { current?: string | undefined } | undefined }) => {
      if (change.id === id) hear(change.state?.current)
    }
    downloads.onChanged.addListener(listen)
    // It may have ended before anybody listened.
    void downloads.search({ id }).then(([found]) => hear(found?.state))
  })
}

/** Writes a file into a folder of its own among the browser's downloads, in place of the one before. */
export async function writeToDownloads(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<BackupTrouble | undefined> {
  const downloads = api()
  if (!downloads) return 'downloads'
  const url = addressOf(bytes)
  try {
    const filename = `${FOLDER}/${name}`
    const id = await downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false })
    return (await ended(downloads, id)) ? undefined : 'failed'
  } catch {
    return 'failed'
  } finally {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url)
  }
}
