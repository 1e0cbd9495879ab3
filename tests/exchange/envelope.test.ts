import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSealed, newKey, seal, unseal } from '../../lib/exchange/envelope'

/** The fewest that a file may name: tests need not wait for more. */
const FEW = 100_000
const HEADER = 40
const key = await newKey('correct horse', FEW)
const file = await seal('{"a":1}', key)

describe('an encrypted backup', () => {
  it('opens with its password, however its accents are written', async () => {
    expect(isSealed(file)).toBe(true)
    expect(await unseal(file, 'correct horse')).toEqual({ text: '{"a":1}' })
    const other = await seal('ü', await newKey('caf\u00e9', FEW))
    expect(await unseal(other, 'cafe\u0301')).toEqual({ text: 'ü' })
  })

  it('takes 600,000 rounds unless told otherwise', async () => expect((await newKey('a')).iterations).toBe(600_000))

  it('is never the same twice, and shows nothing of what it holds', async () => {
    const again = await seal('{"a":1}', key)
    expect(again).not.toEqual(file)
    expect(new TextDecoder('latin1').decode(await seal('secret '.repeat(50), key))).not.toContain('secret')
  })

  it('is refused with another password', async () => {
    for (const wrong of ['', 'correct hors', 'Correct horse', 'correct horse '])
      expect(await unseal(file, wrong)).toEqual({ fault: 'backupPassword' })
  })

  it('is refused when any bit of it is another', { timeout: 120_000 }, async () => {
    const flips = [
      ...Array(HEADER * 8).keys(),
      ...Array.from({ length: 64 }, (_, i) => (HEADER * 8 + i * 5) % (file.length * 8)),
    ]
    for (const bit of flips) {
      const damaged = file.slice()
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const iterations = new DataView(damaged.buffer).getUint32(8)
      // Rounds without end would only take time: what may be named has bounds.
      if (iterations > FEW && iterations <= 5_000_000) continue
      expect(await unseal(damaged, 'correct horse'), `bit ${bit}`).toHaveProperty('fault')
    }
  })

  it('is refused when it is cut short, or is anything else', async () => {
    for (let length = 0; length < file.length; length++)
      expect(await unseal(file.slice(0, length), 'correct horse'), String(length)).toHaveProperty('fault')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await unseal(new Uint8Array(bytes), 'a')).toEqual({ fault: 'notBackup' })
      }),
    )
    const later = file.slice()
    later[7] = 2
    expect(await unseal(later, 'correct horse')).toEqual({ fault: 'backupVersion' })
  })

  it('is not read further than an export can be long', { timeout: 60_000 }, async () => {
    const bomb = await seal(' '.repeat(60_000_000), key)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await unseal(bomb, 'correct horse')).toEqual({ fault: 'tooBig' })
  })
})
