import type { Activity } from '../../lib/model/vocabulary'
import type { Person } from '../e2e/driver/person'
import type { Ways } from '../ways/ways'

/** What a person truly did in one part of a visit, in milliseconds. `absent` is time in which nobody was there. */
export type Truth = Partial<Record<Activity | 'absent', number>>

export type Part = { name: string; play: (me: Person) => Promise<Truth> }

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const send = (me: Person, how: string) => (how.endsWith('Enter') ? me.press(how) : me.click(how))

/** A visit of a little over a minute, part by part: what the site has of it. */
export function partsOf({ home, like, comment, messages }: Ways): Part[] {
  const start = new URL(home).pathname
  const parts: Part[] = []
  if (like)
    parts.push(
      { name: 'scrolling', play: async (me) => ({ passive: await timed(() => me.scroll(15_000)) }) },
      {
        name: 'reading, three looks between',
        play: async (me) => ({
          passive: await timed(async () => {
            for (let i = 0; i < 3; i++) {
              await me.scroll(1_000)
              await me.rest(4_000)
            }
            await me.scroll(500)
          }),
        }),
      },
      {
        name: 'a look that ends in a like',
        play: async (me) => {
          await me.goTo(start)
          const passive = await timed(async () => {
            await me.reach(like.heart(2))
          })
          const reacting = await timed(async () => {
            await me.rest(4_000)
            await me.click(like.heart(2))
          })
          const after = await timed(async () => {
            await me.rest(1_500)
            await me.scroll(1_000)
          })
          return { passive: passive + after, reacting }
        },
      },
    )
  if (comment)
    parts.push({
      name: 'writing in public',
      play: async (me) => {
        await me.goTo(comment.at)
        const passive = await timed(() => me.click(comment.open ?? comment.field))
        const reach = comment.open ? await timed(() => me.click(comment.field)) : 0
        return {
          passive,
          posting:
            reach +
            (await timed(async () => {
              await me.type('it was the best soup of the whole long winter')
              await me.rest(3_000)
              await send(me, comment.send)
            })),
        }
      },
    })
  if (messages)
    parts.push({
      name: 'a talk',
      play: async (me) => {
        await me.goTo(messages.thread)
        return {
          messaging: await timed(async () => {
            await me.click(messages.field)
            for (const text of ['how was the walk', 'and the rain', 'tell me more about it']) {
              await me.type(text)
              await send(me, messages.send)
              await me.rest(1_500)
              await me.receive('it went well')
              await me.rest(2_000)
            }
            await me.press('Shift')
          }),
        }
      },
    })
  const inbox = messages?.inbox
  if (inbox)
    parts.push({
      name: 'the inbox, no thread open',
      play: async (me) => {
        await me.goTo(inbox)
        return {
          other: await timed(async () => {
            await me.page.mouse.move(200, 200)
            await me.rest(4_000)
            await me.page.mouse.move(220, 260)
          }),
        }
      },
    })
  return parts
}

/** Once in the whole: somebody scrolls, and then leaves the machine. */
export const absence = ({ home }: Ways): Part => ({
  name: 'scrolling, then nobody there',
  play: async (me) => {
    await me.goTo(new URL(home).pathname)
    return {
      passive: await timed(() => me.scroll(5_000)),
      absent: await timed(() => me.rest(40_000)),
    }
  },
})
