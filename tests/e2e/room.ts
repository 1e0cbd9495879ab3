import { allowed } from './allowed'
import type { Driver, DriveOptions } from './driver/driver'
import type { Person } from './driver/person'
import { inChromium, visit } from './visit'

/** A browser in which nothing more can be stored, and the way to make room again. */
type Full = { closer: Driver; free: () => Promise<void> }

/** The least (kB) of which an origin may have all. */
const LIMIT = 10_240

/** Options for a visit in which the browser gives what is stored no more room than to any page. */
export const withQuota = (): Partial<DriveOptions> =>
  inChromium
    ? allowed((manifest) => {
        manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage')
      })
    : { preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': LIMIT } }

/** Goes on with the profile of a visit, with no room for more than is stored in it. */
export const withoutRoom = (first: Driver, options: Partial<DriveOptions>): Promise<Full> =>
  inChromium ? fullChromium(first, options) : fullFirefox(first, options)

async function fullChromium(first: Driver, options: Partial<DriveOptions>): Promise<Full> {
  await first.close()
  // How much room there is, it finds out before the first writing, and then believes for a while.
  const closer = await visit({ ...options, profile: first.profile })
  const { page } = await closer.openExtension('welcome.html')
  const cdp = await page.createCDPSession()
  const origin = closer.extensionUrl('').replace(/\/$/, '')
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  return { closer, free: async () => void (await cdp.send('Storage.overrideQuotaForOrigin', { origin })) }
}

async function fullFirefox(first: Driver, options: Partial<DriveOptions>): Promise<Full> {
  await stuff(await first.openExtension('welcome.html'))
  await first.close()
  // What it was still writing, and put aside for that, is gone by then: the rest is filled before it writes anything.
  const closer = await visit({ ...options, profile: first.profile })
  const page = await closer.openExtension('welcome.html')
  await stuff(page)
  return { closer, free: () => unstuff(page) }
}

/** Stores noise, in smaller and smaller pieces, until not a character fits. */
const stuff = ({ page }: Person): Promise<void> =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    for (let size = 2 ** 20, n = Date.now(); size > 2 ** 12; n++) {
      try {
        const stream = await (await folder.getFileHandle(`noise ${n}`, { create: true })).createWritable()
        await stream.write(new Uint8Array(size))
        await stream.close()
      } catch {
        size = Math.floor(size / 2)
      }
    }
    let noise = localStorage.getItem('noise') ?? ''
    for (let size = 2 ** 16; size >= 1;) {
      try {
        localStorage.setItem('noise', noise + '.'.repeat(size))
        noise += '.'.repeat(size)
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })

const unstuff = ({ page }: Person): Promise<void> =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const names: string[] = []
    for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys()) names.push(name)
    for (const name of names) await folder.removeEntry(name)
    localStorage.removeItem('noise')
  })
