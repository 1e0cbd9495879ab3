import type { Activity } from '../../lib/model/vocabulary'
import type { FixtureSite } from '../e2e/driver/fixtures'
import type { Person } from '../e2e/driver/person'

/** What a person truly did in one part of a visit, in milliseconds. `absent` is time in which nobody was there. */
export type Truth = Partial<Record<Activity | 'absent', number>>

export type Part = { name: string; play: (me: Person) => Promise<Truth> }

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** How a site is used: where its parts are, in the words of its fixture page. */
type Ways = {
  like: (n: number) => string
  comment: { at: string; field: string; keys: string }
  inbox: string
  thread: string
  field: string
}

const WAYS: Record<FixtureSite, Ways> = {
  x: {
    like: (n) => `[data-n="${n}"] [data-testid=like] svg`,
    comment: { at: '/mara/status/1002', field: '[data-testid=tweetTextarea_0]', keys: 'Control+Enter' },
    inbox: '/i/chat',
    thread: '/i/chat/111-222',
    field: '[data-testid=xchatEmbedRoute] > div >>> [data-testid=dm-composer-textarea]',
  },
  instagram: {
    like: (n) => `[data-n="${n}"] section [role=button] svg`,
    comment: { at: '/p/4', field: 'form textarea', keys: 'Enter' },
    inbox: '/direct/inbox/',
    thread: '/direct/t/555/',
    field: '[role=textbox]',
  },
  reddit: {
    like: (n) => `[data-n="${n}"] shreddit-post >>> [upvote]`,
    comment: { at: '/r/harbour/comments/4/a/', field: 'shreddit-composer [contenteditable]', keys: 'Control+Enter' },
    inbox: '/chat',
    thread: '/chat/room/!mara:reddit.com',
    field: 'rs-app >>> rs-page-overlay-manager >>> rs-room >>> rs-message-composer >>> textarea',
  },
  bluesky: {
    like: (n) => `[data-n="${n}"] [data-testid=likeBtn] svg`,
    comment: { at: '/', field: '[data-testid=composePostView] .ProseMirror', keys: 'Control+Enter' },
    inbox: '/messages',
    thread: '/messages/3kmara',
    field: '[data-testid=convoScreen] textarea',
  },
  mastodon: {
    like: (n) => `[data-n="${n}"] .star-icon`,
    comment: { at: '/@friend4/1004', field: '.compose-form textarea', keys: 'Control+Enter' },
    inbox: '/conversations',
    thread: '/@mara/1234',
    field: '.compose-form textarea',
  },
}

export const HOME: Record<FixtureSite, string> = {
  x: 'https://x.com/home',
  instagram: 'https://www.instagram.com/',
  reddit: 'https://www.reddit.com/',
  bluesky: 'https://bsky.app/',
  mastodon: 'https://mastodon.social/home',
}

/** A visit of a little over a minute, part by part. */
export function partsOf(site: FixtureSite): Part[] {
  const { like, comment, inbox, thread, field } = WAYS[site]
  const home = new URL(HOME[site]).pathname
  return [
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
        await me.goTo(home)
        const passive = await timed(async () => {
          await me.reach(like(2))
        })
        const reacting = await timed(async () => {
          await me.rest(4_000)
          await me.click(like(2))
        })
        const after = await timed(async () => {
          await me.rest(1_500)
          await me.scroll(1_000)
        })
        return { passive: passive + after, reacting }
      },
    },
    {
      name: 'writing in public',
      play: async (me) => {
        await me.goTo(comment.at)
        const way = site === 'bluesky' ? '[data-testid=composeFAB]' : comment.field
        const passive = await timed(() => me.click(way))
        return {
          passive,
          posting: await timed(async () => {
            await me.type('it was the best soup of the whole long winter')
            await me.rest(3_000)
            await me.press(comment.keys)
          }),
        }
      },
    },
    {
      name: 'a talk',
      play: async (me) => {
        await me.goTo(thread)
        return {
          messaging: await timed(async () => {
            await me.click(field)
            for (const text of ['how was the walk', 'and the rain', 'tell me more about it']) {
              await me.type(text)
              await me.press('Enter')
              await me.rest(1_500)
              await me.receive('it went well')
              await me.rest(2_000)
            }
            await me.press('Shift')
          }),
        }
      },
    },
    {
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
    },
  ]
}

/** Once in the whole: somebody scrolls, and then leaves the machine. */
export const absence = (site: FixtureSite): Part => ({
  name: 'scrolling, then nobody there',
  play: async (me) => {
    await me.goTo(new URL(HOME[site]).pathname)
    return {
      passive: await timed(() => me.scroll(5_000)),
      absent: await timed(() => me.rest(40_000)),
    }
  },
})
