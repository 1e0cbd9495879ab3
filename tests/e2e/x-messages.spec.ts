import { describe, expect, it } from 'vitest'
import { ways } from '../ways/x'
import { talkJourney } from './talk-journey'
import { expectNear, inChromium, visit } from './visit'

const CHAT = '[data-testid=xchatEmbedRoute] > div >>> '
const FIELD = `${CHAT}[data-testid=dm-composer-textarea]`
/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

talkJourney(ways)

describe('messages in an open shadow root', () => {
  it('counts what was sent and what came in', async () => {
    const closer = await visit()
    const me = await closer.open('https://x.com/i/chat/111-222')
    await me.click(FIELD)
    await me.rest(1_200)
    await me.type('hello')
    await me.press('Enter')
    await me.rest(LOOK)
    await me.receive('hello you')
    await me.rest(LOOK)
    // A new line is not a message; what follows it is one.
    await me.type('one')
    await me.press('Shift+Enter')
    await me.rest(LOOK)
    await me.type('two')
    await me.press('Enter')
    await me.rest(LOOK)
    // By the button.
    await me.type('three')
    await me.click(`${CHAT}[data-testid=dm-composer-send-button]`)
    await me.rest(LOOK)
    // Enter in an empty field sends nothing.
    await me.press('Enter')
    await me.rest(LOOK)
    // More come in than go out: one side taken for the other would show.
    await me.receive('four')
    await me.receive('five')
    await me.receive('six')
    await me.rest(LOOK)
    const talking = await me.presence()
    const { acts, ms } = await closer.settled('x')
    expect(acts).toEqual({ 'message-sent': 3, 'message-received': 4 })
    expectNear(ms.messaging ?? 0, talking)
    expect(Object.keys(ms)).toEqual(['messaging'])
  })

  it.runIf(inChromium).each([
    ['kept in the field', '/i/chat/111-999', 'into the void'],
    ['marked in the thread', '/i/chat/111-888', ''],
  ])('does not count a send that fails, %s', async (_, thread, held) => {
    const closer = await visit()
    const me = await closer.open(`https://x.com${thread}`)
    await me.click(FIELD)
    await me.type('into the void')
    await me.press('Enter')
    await me.rest(LOOK)
    expect(await me.held(FIELD)).toBe(held)
    expect((await closer.settled('x')).acts).toEqual({})
  })

  it.runIf(inChromium)('does not count history, nor another thread', async () => {
    const closer = await visit()
    const me = await closer.open('https://x.com/i/chat/111-222')
    await me.rest(1_500)
    await me.scroll(4_000, { by: -400, over: `${CHAT}[data-testid=dm-message-scroller]` })
    await me.goTo('/i/chat/111-333')
    await me.rest(2_500)
    await me.press('PageUp')
    expect((await closer.settled('x')).acts).toEqual({})
  })

  it('does not take the Enter of an input method for a send', async () => {
    const closer = await visit()
    const me = await closer.open('https://x.com/i/chat/111-222')
    await me.click(FIELD)
    await me.rest(1_200)
    // Taken out again by hand: the field is as empty as after a send.
    await me.compose(['や'], '矢')
    await me.press('Backspace')
    await me.rest(LOOK)
    expect(await me.held(FIELD)).toBe('')
    await me.compose(['に', 'にほ', 'にほん'], '日本')
    await me.rest(LOOK)
    expect(await me.held(FIELD)).toBe('日本')
    await me.compose(['ご'], '語')
    await me.press('Enter')
    await me.rest(LOOK)
    expect((await closer.settled('x')).acts).toEqual({ 'message-sent': 1 })
  })
})
