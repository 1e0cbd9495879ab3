import { expect, it } from 'vitest'
import { isBusy } from '../../lib/card/busy'
import { siteById } from '../../lib/sites/registry'

const site = siteById('x')
if (!site) throw new Error('no site')

const stream = (readyState: string) => ({ srcObject: { getAudioTracks: () => [{ readyState }] } })

/** A feed at which somebody is, doing nothing; `document` and `screen` say what is otherwise. */
function feed(document: object = {}, { filled = false, path = '/home' } = {}): Window {
  const page = {
    visibilityState: 'visible',
    hasFocus: () => true,
    fullscreenElement: null,
    activeElement: null,
    querySelector: () => null,
    querySelectorAll: () => [],
    ...document,
  }
  const location = new URL(path, 'https://x.com')
  const window = { document: page, location, matchMedia: () => ({ matches: filled }) }
  return window as unknown as Window
}

it('is not so at a feed', () => expect(isBusy(feed(), site)).toBe(false))

it.each([
  ['nobody is there', feed({ visibilityState: 'hidden' })],
  ['the window is another one', feed({ hasFocus: () => false })],
  ['something fills the screen', feed({ fullscreenElement: {} })],
  ['the browser fills the screen', feed({}, { filled: true })],
  ['a video plays in a picture of its own', feed({ pictureInPictureElement: {} })],
  ['a call is going on', feed({ querySelectorAll: () => [stream('live')] })],
  ['a thread is open', feed({}, { path: '/i/chat/111-222' })],
])('is so where %s', (_, window) => expect(isBusy(window, site)).toBe(true))

it('is not so for a call that is over, nor for a video', () => {
  const videos = [stream('ended'), { srcObject: null }, { srcObject: { getAudioTracks: () => [] } }, { srcObject: {} }]
  expect(isBusy(feed({ querySelectorAll: () => videos }), site)).toBe(false)
})
