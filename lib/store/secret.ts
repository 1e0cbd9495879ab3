import { browser } from 'wxt/browser'

const KEY = 'secret'
const BYTES = 32

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** The secret of this install, made when it is first needed. It never leaves the browser, not even in an export. */
async function secret(): Promise<CryptoKey> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  const known = typeof stored === 'string' ? stored : base64url(crypto.getRandomValues(new Uint8Array(BYTES)))
  if (known !== stored) await browser.storage.local.set({ [KEY]: known })
  return crypto.subtle.importKey('raw', new TextEncoder().encode(known), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
}

/** One after the other: two that find none would make two. */
let last: Promise<CryptoKey | undefined> = Promise.resolve(undefined)

/** Forgets the secret: threads go by other names from then on. */
export const forgetSecret = (): Promise<void> => browser.storage.local.remove(KEY)

/**
 * The name of a thread: HMAC-SHA-256 of its id under the secret of this install, in base64url. Nobody without the secret can
 * tell whose it is, and two installs have two names for one thread.
 */
export async function threadName(site: string, id: string): Promise<string> {
  const asked = last.then(secret, secret)
  last = asked
  const key = await asked
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${site}\n${id}`))))
}
