import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addSite, forgetSites, isCounted, readSites, removeSite, switchSite, watchSites } from '../../lib/store/sites'

const stored = async () => (await fakeBrowser.storage.local.get('sites'))['sites']
const put = (sites: unknown) => fakeBrowser.storage.local.set({ sites })

beforeEach(() => fakeBrowser.reset())

describe('the choice of sites', () => {
  it('is none at first', async () => expect(await readSites()).toEqual({ off: [], own: [] }))

  it('holds what is off, once each, until it is on again', async () => {
    await Promise.all([switchSite('x', false), switchSite('reddit', false), switchSite('x', false)])
    expect(await readSites()).toEqual({ off: ['x', 'reddit'], own: [] })
    await switchSite('x', true)
    expect(await readSites()).toEqual({ off: ['reddit'], own: [] })
  })

  it('holds the sites that were added, until they are removed', async () => {
    await Promise.all([addSite('chaos.example'), addSite('forum.example'), addSite('chaos.example')])
    await switchSite('forum.example', false)
    expect(await readSites()).toEqual({
      off: ['forum.example'],
      own: [{ host: 'forum.example' }, { host: 'chaos.example' }],
    })
    await removeSite('forum.example')
    expect(await readSites()).toEqual({ off: [], own: [{ host: 'chaos.example' }] })
    await forgetSites()
    expect(await stored()).toBeUndefined()
  })

  it.each([
    [undefined],
    [null],
    ['x'],
    [7],
    [{ off: 'x', own: 'chaos.example' }],
    [{ off: [3, null, {}, 'X Y', '../x'], own: [null, 'chaos.example', { host: 9 }, { host: 'Chaos Example' }] }],
  ])('is none where storage holds %j', async (value) => {
    await put(value)
    expect(await readSites()).toEqual({ off: [], own: [] })
  })

  it('is told when it changes, with what it was', async () => {
    const told: unknown[] = []
    const stop = watchSites((now, before) => told.push([before.off, now.off]))
    await switchSite('x', false)
    await fakeBrowser.storage.local.set({ other: 1 })
    stop()
    await switchSite('x', true)
    expect(told).toEqual([[[], ['x']]])
  })
})

describe('a site', () => {
  it.each<[string, boolean, unknown]>([
    ['x', true, undefined],
    ['x', true, { off: ['reddit'], own: [] }],
    ['x', false, { off: ['x'], own: [] }],
    ['chaos.example', false, undefined],
    ['chaos.example', true, { off: [], own: [{ host: 'chaos.example' }] }],
    ['chaos.example', false, { off: ['chaos.example'], own: [{ host: 'chaos.example' }] }],
    ['chaos.example', false, { off: [], own: [{ host: 'other.example' }] }],
  ])('%s is counted: %s, where storage holds %j', (id, counted, value) => expect(isCounted(value, id)).toBe(counted))
})
