import { expect, it } from 'vitest'
import type { Ways } from '../ways/ways'
import { expectNear, total, visit } from './visit'

/** Long enough for a control to be read a second time, and for a composer to be looked at for the last. */
const LOOK = 1_200
const SENT = 1_700

/** A feed and a thread of one site, as its fixture page has them. */
export function journey({ site, home, like, comment, messages }: Ways): void {
  it.runIf(like)('counts likes that took, and comments', async () => {
    const closer = await visit()
    const me = await closer.open(home)
    const { heart, liked } = like ?? { heart: String, liked: String }
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
    if (comment) {
      await me.goTo(comment.at)
      if (comment.open) await me.click(comment.open)
      await me.click(comment.field)
      await me.type('how lovely')
      await (comment.send.endsWith('Enter') ? me.press(comment.send) : me.click(comment.send))
      await me.rest(SENT)
    }
    const spent = await me.presence()
    const counts = await closer.settled(site)
    expect(counts.acts).toEqual({ like: 2, unlike: 1, ...(comment && { comment: 1 }) })
    expectNear(total(counts), spent)
    expect(closer.consoleLines).toEqual([])
  })

  it.runIf(messages)('counts messages both ways, and none that fails', async () => {
    if (!messages) return
    const { thread, fails, field, send, oneSided } = messages
    const put = (text: string) => me.type(text).then(() => (send.endsWith('Enter') ? me.press(send) : me.click(send)))
    const closer = await visit()
    const me = await closer.open(new URL(thread, home).href)
    await me.click(field)
    await me.rest(1_200)
    for (const text of ['hello', 'and how are you']) {
      await put(text)
      await me.rest(SENT)
    }
    await me.receive('hello yourself')
    await me.rest(SENT)
    if (fails) {
      await me.goTo(fails)
      await me.click(field)
      await put('into the void')
      await me.rest(SENT)
    }
    const spent = await me.presence()
    const counts = await closer.settled(site)
    expect(counts.acts).toEqual({ 'message-sent': 2, ...(!oneSided && { 'message-received': 1 }) })
    expectNear(counts.ms.messaging ?? 0, spent)
  })
}
