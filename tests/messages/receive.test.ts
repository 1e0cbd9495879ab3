import { beforeEach, describe, expect, it } from 'vitest'
import { receive, receiveLeft, type Receiver, type Sender } from '../../lib/messages/receive'
import { NOTHING_SEEN, type Delivery } from '../../lib/model/counts'

const SELF = 'closer-id'
const sender: Sender = { id: SELF, url: 'https://x.com/home', frameId: 0 }
const delivery: Delivery = {
  document: '6f1a0c9e-2a4b-4c8d-9e0f-112233445566',
  site: 'x',
  batches: [
    {
      n: 1,
      attention: [{ day: '2026-11-23', hour: 13, surface: 'feed', activity: 'passive', ms: 5_000 }],
      acts: [{ day: '2026-11-23', hour: 13, kind: 'like', count: 1, estimated: 0 }],
      talks: [],
      sightings: [{ day: '2026-11-23', ...NOTHING_SEEN, items: 1, controls: 1, read: 1 }],
    },
  ],
}
const message = (payload: unknown = delivery) => ({ type: 'deliver', payload })
/** The delivery with one thing changed, by its path. */
function broken(path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(delivery) as unknown as Record<string | number, unknown>
  let at = copy
  for (const key of path.slice(0, -1)) at = at[key] as typeof at
  at[path.at(-1) ?? ''] = value
  return copy
}

let stored: Delivery[]
let refused: string[]
const to: Receiver = {
  apply: async (d) => {
    stored.push(d)
    return d.batches.at(-1)?.n ?? 0
  },
  refuse: async (site) => void refused.push(site),
  isOwn: async (host) => host === 'chaos.example',
}
beforeEach(() => {
  stored = []
  refused = []
})

describe('a message from a page', () => {
  it('is stored when all of it fits', async () => {
    expect(await receive(message(), sender, SELF, to)).toEqual({ applied: 1 })
    expect(stored).toEqual([delivery])
    expect(refused).toEqual([])
  })

  it.each<[string, Sender]>([
    ['another extension', { ...sender, id: 'other' }],
    ['a frame inside the page', { ...sender, frameId: 3 }],
    ['a page of no supported site', { ...sender, url: 'https://example.org/' }],
    ['a look-alike host', { ...sender, url: 'https://x.com.example.org/' }],
    ['a file', { ...sender, url: 'file:///x.com/home' }],
    ['nowhere', { id: SELF }],
  ])('is refused from %s', async (_, from) => {
    expect(await receive(message(), from, SELF, to)).toEqual({ refused: true })
    expect(stored).toEqual([])
  })

  it('is stored from a site that the person added, under its host, and from no other', async () => {
    const own = { ...delivery, site: 'chaos.example' }
    const from = (url: string) => receive(message(own), { ...sender, url }, SELF, to)
    expect(await from('https://chaos.example/home')).toEqual({ applied: 1 })
    expect(await from('https://other.example/home')).toEqual({ refused: true })
    expect(await from('https://chaos.example.org/home')).toEqual({ refused: true })
    expect(await from('ftp://chaos.example/home')).toEqual({ refused: true })
    expect(stored).toEqual([own])
    expect(refused).toEqual([])
    expect(await from('https://x.com/home')).toEqual({ refused: true })
    expect(refused).toEqual(['x'])
  })

  it('is refused, and counted, when it speaks for another site than its own', async () => {
    expect(await receive(message(broken(['site'], 'reddit')), sender, SELF, to)).toEqual({ refused: true })
    expect(stored).toEqual([])
    expect(refused).toEqual(['x'])
  })

  it.each<[string, (string | number)[], unknown]>([
    ['a negative time', ['batches', 0, 'attention', 0, 'ms'], -1],
    ['a fraction', ['batches', 0, 'attention', 0, 'ms'], 0.5],
    ['more than an hour can hold', ['batches', 0, 'attention', 0, 'ms'], 7_200_001],
    ['no number', ['batches', 0, 'attention', 0, 'ms'], '5000'],
    ['not a number', ['batches', 0, 'attention', 0, 'ms'], NaN],
    ['an unknown activity', ['batches', 0, 'attention', 0, 'activity'], 'flirting'],
    ['an unknown surface', ['batches', 0, 'attention', 0, 'surface'], 'https://x.com/someone'],
    ['an hour that is none', ['batches', 0, 'attention', 0, 'hour'], 24],
    ['a day that is none', ['batches', 0, 'attention', 0, 'day'], 'yesterday'],
    ['an unknown act', ['batches', 0, 'acts', 0, 'kind'], 'poke'],
    ['an absurd count', ['batches', 0, 'acts', 0, 'count'], 1e9],
    ['a batch numbered 0', ['batches', 0, 'n'], 0],
    ['more than it may say', ['batches', 0, 'text'], 'hello'],
    ['a document that is no random name', ['document'], 'https://x.com/someone'],
    ['no batches', ['batches'], null],
  ])('is refused, and counted, with %s', async (_, path, value) => {
    expect(await receive(message(broken(path, value)), sender, SELF, to)).toEqual({ refused: true })
    expect(stored).toEqual([])
    expect(refused).toEqual(['x'])
  })

  it('may lack what sightings have counted only since, and nothing else of them', async () => {
    const without = (name: string) => broken(['batches', 0, 'sightings', 0, name], undefined)
    expect(await receive(message(without('doubled')), sender, SELF, to)).toEqual({ applied: 1 })
    expect(stored).toEqual([delivery])
    expect(await receive(message(without('items')), sender, SELF, to)).toEqual({ refused: true })
  })

  it('is to be sent again when it could not be stored', async () => {
    const full: Receiver = { ...to, apply: () => Promise.reject(new Error('full')) }
    expect(await receive(message(), sender, SELF, full)).toEqual({ retry: true })
  })
})

describe('what a page left behind', () => {
  it('is stored when it fits, and refused when it does not', async () => {
    expect(await receiveLeft(delivery, to)).toEqual({ applied: 1 })
    expect(await receiveLeft(broken(['site'], 'practice'), to)).toEqual({ refused: true })
    expect(await receiveLeft('anything', to)).toEqual({ refused: true })
    expect(stored).toEqual([delivery])
  })

  it('is stored of a site that was removed meanwhile', async () => {
    expect(await receiveLeft({ ...delivery, site: 'chaos.example' }, to)).toEqual({ applied: 1 })
  })
})
