import { browser } from 'wxt/browser'
import { cardWords, givenOpeners } from '../card/words'
import { parseAnswer, parseMoment, parseOpen, type CardReply, type CardWords } from '../messages/nudge'
import { isPaused, readPause } from '../store/pause'
import { nextLook, type Moment } from '../nudges/due'
import { FOLLOWS } from '../nudges/followed'
import { openStore } from '../store/db'
import { answerNudge, claimNudge, nudgeFor, nudgesOfToday, settleNudges, type Claimed, type Now } from '../store/nudges'
import { allPlans, watchPlans } from '../store/plans'
import { handleNotifications, hideNotification, notify } from './notifications'
import { pageOf, runIn, type OwnPage } from './page'
import { replyTo } from './reply'
import { showToolbar } from './toolbar'

const LOOK = 'look for plans'
const SETTLE = 'what followed'

const store = openStore()

const at = async (moment: Moment): Promise<Now> => {
  const now = Date.now()
  return { now, moment, paused: isPaused(await readPause(), now), draw: Math.random() }
}

/** Puts the card's script into a page in which a nudge may soon be due: it waits there for a breakpoint, and asks. */
export async function lookForNudge(page: OwnPage | undefined): Promise<void> {
  if (!page) return
  if (await nudgeFor(store, await at('pause'), ['pause', 'left'])) await runIn(page, ['/nudge.js'])
}

/** Takes the nudge that may come now. Comes back with what a card says, where it comes as a card. */
async function take(moment: Moment): Promise<CardWords | undefined> {
  const claimed = await claimNudge(store, await at(moment))
  if (!claimed) return undefined
  browser.alarms.create(SETTLE, { when: claimed.row.at + FOLLOWS + 60_000 })
  if (claimed.row.arm === 'withheld') return undefined
  const words = wordsFor(claimed)
  if (claimed.row.way === 'card') return words
  if (claimed.row.way === 'notification') await notify(words)
  await showToolbar()
  return undefined
}

function wordsFor({ decision: { plan, friends }, row, last, browsedMs, openers }: Claimed): CardWords {
  return cardWords(row.id, {
    plan,
    friends,
    last,
    browsedMs,
    now: Date.now(),
    openers: [...givenOpeners(), ...openers],
  })
}

/** Notes an answer, and does what it asks for. */
async function answer(said: NonNullable<ReturnType<typeof parseAnswer>>): Promise<CardReply> {
  const answered = await answerNudge(store, said.id, said.answer, Date.now(), said.friend)
  hideNotification(said.id)
  await Promise.all([showToolbar(), look()])
  return said.answer === 'message' ? replyTo(answered) : undefined
}

/** Looks whether a plan's time has come, and sees to it that it is looked again in time. */
async function look(): Promise<void> {
  const now = Date.now()
  const [plans, nudges] = await Promise.all([allPlans(store), nudgesOfToday(store, now)])
  const next = nextLook(plans, nudges, now)
  await browser.alarms.clear(LOOK)
  if (next !== undefined) browser.alarms.create(LOOK, { when: next })
}

/** Brings nudges, and takes what is answered. Registers its listeners at once, as a worker that is woken by them must. */
export function handleNudges(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const moment = parseMoment(message)
    if (moment && pageOf(sender)) return take(moment)
    if (sender.id !== browser.runtime.id) return undefined
    const said = parseAnswer(message)
    if (said) return answer(said)
    const page = parseOpen(message)
    return page && browser.tabs.create({ url: browser.runtime.getURL(page as '/dashboard.html') }).then(() => {})
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SETTLE) void settleNudges(store, Date.now())
    if (name === LOOK) void take('clock').then(look)
  })
  handleNotifications((id, its) => void answer({ type: 'nudge-answer', id, answer: its }))
  // What waited may be of a plan that is off or gone.
  watchPlans(() => void Promise.all([look(), showToolbar()]))
  void look()
}
