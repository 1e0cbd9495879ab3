import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { replyTo } from '../../lib/background/reply'

beforeEach(() => {
  fakeBrowser.i18n.getMessage = (key) => String(key)
})
afterEach(() => vi.restoreAllMocks())

const friend = { id: 'sam', name: 'Sam', link: 'https://example.com/sam' }

it('opens the way to a friend, and says nothing', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)
  expect(await replyTo({ friend })).toBeUndefined()
  expect(create).toHaveBeenCalledWith({ url: friend.link })
})

it('says so where the browser does not open it, and where the friend’s page is', async () => {
  vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('Illegal URL'))
  expect(await replyTo({ friend })).toMatchObject({ open: { page: '/dashboard.html#/friends/sam' } })
})

it('says so where there is no way, or no friend', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  expect(await replyTo({ friend: { ...friend, link: undefined } })).toMatchObject({
    open: { page: '/dashboard.html#/friends/sam' },
  })
  expect(await replyTo({ fault: 'gone' })).toMatchObject({ open: { page: '/dashboard.html#/friends' } })
  expect(create).not.toHaveBeenCalled()
})
