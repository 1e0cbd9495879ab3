import { MOST_BYTES } from './format'

/*
 * The encrypted backup file: a magic word, a version, and how the key comes of the password; then the export, compressed and
 * sealed. docs/export-format.md has its bytes.
 */

const MAGIC = new TextEncoder().encode('CLOSER\0')
const VERSION = 1
/** PBKDF2-HMAC-SHA-256 with 600,000 iterations: OWASP Password Storage Cheat Sheet (2023). */
const ITERATIONS = 600_000
const LEAST_ITERATIONS = 100_000
const MOST_ITERATIONS = 5_000_000
const SALT = 16
const IV = 12
const TAG = 16
const HEADER = MAGIC.length + 1 + 4 + SALT + IV

/** A key made of a password. It can be kept in IndexedDB, but not read out. */
export type BackupKey = { key: CryptoKey; salt: Uint8Array<ArrayBuffer>; iterations: number }

async function derive(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(password.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Makes a key of a password, with a salt of its own. */
export async function newKey(password: string, iterations = ITERATIONS): Promise<BackupKey> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT))
  return { key: await derive(password, salt, iterations), salt, iterations }
}

const through = (bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(by)

/** Compresses a text and seals it. */
export async function seal(text: string, { key, salt, iterations }: BackupKey): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await new Response(
    through(new TextEncoder().encode(text), new CompressionStream('gzip')),
  ).arrayBuffer()
  const iv = crypto.getRandomValues(new Uint8Array(IV))
  const header = new Uint8Array(HEADER)
  header.set(MAGIC)
  const view = new DataView(header.buffer)
  view.setUint8(MAGIC.length, VERSION)
  view.setUint32(MAGIC.length + 1, iterations)
  header.set(salt, MAGIC.length + 5)
  header.set(iv, MAGIC.length + 5 + SALT)
  const how = { name: 'AES-GCM', iv, additionalData: header }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, packed))
  const file = new Uint8Array(HEADER + sealed.length)
  file.set(header)
  file.set(sealed, HEADER)
  return file
}

/** Whether a file calls itself an encrypted backup. */
export const isSealed = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte)

export type EnvelopeFault = 'notBackup' | 'backupVersion' | 'backupPassword' | 'tooBig'

/**
 * Opens an encrypted backup. A wrong password and a file that was damaged or changed cannot be told apart: both are
 * `backupPassword`.
 */
export async function unseal(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
): Promise<{ text: string } | { fault: EnvelopeFault }> {
  if (!isSealed(bytes) || bytes.length < HEADER + TAG) return { fault: 'notBackup' }
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (view.getUint8(MAGIC.length) !== VERSION) return { fault: 'backupVersion' }
  const iterations = view.getUint32(MAGIC.length + 1)
  if (iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS) return { fault: 'backupPassword' }
  const salt = bytes.slice(MAGIC.length + 5, MAGIC.length + 5 + SALT)
  const iv = bytes.slice(MAGIC.length + 5 + SALT, HEADER)
  const key = await derive(password, salt, iterations)
  let packed: ArrayBuffer
  try {
    const how = { name: 'AES-GCM', iv, additionalData: bytes.slice(0, HEADER) }
    packed = await crypto.subtle.decrypt(how, key, bytes.slice(HEADER))
  } catch {
    return { fault: 'backupPassword' }
  }
  const text = await unpacked(new Uint8Array(packed))
  return text === undefined ? { fault: 'tooBig' } : { text }
}

/** The text of gzip; undefined if it is more than any export: reading stops there. */
export async function unpacked(packed: Uint8Array<ArrayBuffer>, most = MOST_BYTES): Promise<string | undefined> {
  const reader = through(packed, new DecompressionStream('gzip')).getReader()
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > most) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
