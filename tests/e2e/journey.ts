import { expect, it } from 'vitest'
import { expectNear, total, visit } from './visit'

/** Long enough for a control to be read a second time, and for a composer to be looked at for the last. */
const LOOK = 1_200
const SENT = 1_700

export type Journey = {
  site: string
  feed: string
  /** The control that likes a post, or takes that back. */
  heart: (post: number) => string
  liked: (post: number) => string
  thread: string
  /** A thread whose sends fail, where the page then keeps what was written. */
  failing?: string
  field: string
  send: string
  /** `open` is clicked where the composer is not there from the start; `send` is a key or a button. */
  comment: { at: string; open?: string; field: string; send: string }
}

/** A feed and a thread of one site, as its fixture page has them. */
export function journey({ site, feed, heart, liked, thread, failing, field, send, comment }: Journey): void {
  it('counts likes that took, and comments', async () => {
    const closer = await visit()
    const me = await closer.open(feed)
    await me.scroll(3_000)
    for (const n of [1, 2]) {
      await me.click(heart(n))
      await me.sees(liked(n))
      await me.rest(LOOK)
    }
    await me.click(heart(2))
    await me.rest(LOOK)
    for (const n of [3, 5]) {
      await me.click(heart(n))
      await me.rest(LOOK)
    }
    await me.goTo(comment.at)
    if (comment.open) await me.click(comment.open)
    await me.click(comment.field)
    await me.type('how lovely')
    await (comment.send.endsWith('Enter') ? me.press(comment.send) : me.click(comment.send))
    await me.rest(SENT)
    const spent = await me.presence()
    const counts = await closer.settled(site)
    expect(counts.acts).toEqual({ like: 2, unlike: 1, comment: 1 })
    expectNear(total(counts), spent)
    expect(closer.consoleLines).toEqual([])
  })

  it('counts messages both ways, and none that fails', async () => {
    const closer = await visit()
    const me = await closer.open(new URL(thread, feed).href)
    await me.click(field)
    await me.rest(1_200)
    for (const text of ['hello', 'and how are you']) {
      await me.type(text)
      await me.press(send)
      await me.rest(SENT)
    }
    await me.receive('hello yourself')
    await me.rest(SENT)
    if (failing) {
      await me.goTo(failing)
      await me.click(field)
      await me.type('into the void')
      await me.press(send)
      await me.rest(SENT)
    }
    const spent = await me.presence()
    const counts = await closer.settled(site)
    expect(counts.acts).toEqual({ 'message-sent': 2, 'message-received': 1 })
    expectNear(counts.ms.messaging ?? 0, spent)
  })
}
