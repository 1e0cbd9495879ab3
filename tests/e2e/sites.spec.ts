import { describe, expect, it } from 'vitest'
import { expectNear, total, visit } from './visit'

const LOOK = 1_200
const SENT = 1_700

type Journey = {
  site: string
  feed: string
  /** The control that likes a post, or takes that back. */
  heart: (post: number) => string
  liked: (post: number) => string
  thread: string
  failing: string
  field: string
  send: string
  comment: { at: string; field: string; send: string[] }
}

const JOURNEYS: Journey[] = [
  {
    site: 'instagram',
    feed: 'https://www.instagram.com/',
    heart: (n) => `[data-n="${n}"] section [role=button] svg`,
    liked: (n) => `[data-n="${n}"] path[d^="M34.6 3.1c-4.5"]`,
    thread: '/direct/t/555/',
    failing: '/direct/t/999/',
    field: 'main [role=textbox]',
    send: 'Enter',
    comment: { at: '/p/12/', field: 'form textarea', send: ['Enter'] },
  },
  {
    site: 'reddit',
    feed: 'https://www.reddit.com/',
    heart: (n) => `[data-n="${n}"] shreddit-post >>> button[upvote] svg`,
    liked: (n) => `[data-n="${n}"] shreddit-post >>> button[upvote][aria-pressed=true]`,
    thread: '/chat/room/!mara:reddit.com',
    failing: '/chat/room/!fails:reddit.com',
    field: 'rs-app >>> rs-page-overlay-manager >>> rs-room >>> rs-message-composer >>> textarea',
    send: 'Enter',
    comment: { at: '/r/harbour/comments/12/a/', field: 'shreddit-composer [contenteditable]', send: ['button[slot=submit-button]'] },
  },
  {
    site: 'bluesky',
    feed: 'https://bsky.app/',
    heart: (n) => `[data-n="${n}"] [data-testid=likeBtn] svg`,
    liked: (n) => `[data-n="${n}"] path[d^="M12.489 21.372"]`,
    thread: '/messages/3kmara',
    failing: '/messages/fails',
    field: '[data-testid=convoScreen] textarea',
    send: 'Enter',
    comment: { at: '/profile/mara.bsky.social/post/3k12', field: '.ProseMirror', send: ['[data-testid=composerPublishBtn]'] },
  },
  {
    site: 'mastodon',
    feed: 'https://mastodon.social/home',
    heart: (n) => `[data-n="${n}"] .star-icon svg`,
    liked: (n) => `[data-n="${n}"] .star-icon.active`,
    thread: '/@mara/1234',
    failing: '/@mara/1999',
    field: '.compose-form textarea',
    send: 'Control+Enter',
    comment: { at: '/@friend/1012', field: '.compose-form textarea', send: ['Control+Enter'] },
  },
]

describe.each(JOURNEYS)('$site', ({ site, feed, heart, liked, thread, failing, field, send, comment }) => {
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
    if (site === 'bluesky') await me.click('[data-testid=composeFAB]')
    await me.click(comment.field)
    await me.type('how lovely')
    for (const gesture of comment.send) await (gesture.includes('Enter') ? me.press(gesture) : me.click(gesture))
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
    await me.goTo(failing)
    await me.click(field)
    await me.type('into the void')
    await me.press(send)
    await me.rest(SENT)
    const spent = await me.presence()
    const counts = await closer.settled(site)
    expect(counts.acts).toEqual({ 'message-sent': 2, 'message-received': 1 })
    expectNear(counts.ms.messaging ?? 0, spent)
  })
})
