import { browser } from 'wxt/browser'
import { isOwn } from './own-sites'
import { pageOf, type OwnPage } from './page'
import { receive, receiveLeft, type Receiver } from '../messages/receive'
import { applyDelivery, forgetDocuments, noteRefusal } from '../store/apply'
import { siteById } from '../sites/registry'
import { openStore } from '../store/db'
import { foldHours } from '../store/fold'
import { readSettings } from '../store/settings'
import { settleTalks } from '../store/talks'
import { discardFromOutbox, readOutbox, watchOutbox } from '../store/outbox'
import { noteTrouble, STUCK, troubleOf } from '../store/trouble'
import { addDays, clockDayOf, dayOf } from '../time/calendar'

const store = openStore()

/** Keeps the popup told of whether counts can be stored. */
async function watched<T>(work: () => Promise<T>): Promise<T> {
  const late = setTimeout(() => void noteTrouble('unreadable').catch(() => {}), STUCK)
  try {
    const result = await work()
    await noteTrouble(undefined).catch(() => {})
    return result
  } catch (error) {
    await noteTrouble(troubleOf(error)).catch(() => {})
    // A connection that broke once stays broken: the next attempt opens a new one.
    store.close({ disableAutoOpen: false })
    throw error
  } finally {
    clearTimeout(late)
  }
}

const receiver: Receiver = {
  apply: (delivery) =>
    watched(() => applyDelivery(store, delivery, Date.now(), siteById(delivery.site)?.gives.receives === false)),
  refuse: (site) => watched(() => noteRefusal(store, clockDayOf(Date.now()), site)),
  isOwn,
}

/** Applies what pages left behind when they went, and takes it out of the outbox. */
async function emptyOutbox(): Promise<void> {
  for (const [key, left] of await readOutbox()) {
    const reply = await receiveLeft(left, receiver)
    if (!('retry' in reply)) await discardFromOutbox([key])
  }
}

/**
 * Takes deliveries from pages. Registers its listeners at once, as a worker that is woken by them must.
 *
 * @param onApplied told of the page whose counts have just been stored
 */
export function handleDeliveries(onApplied: (page: OwnPage | undefined) => void): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isDelivery(message)) return undefined
    const reply = receive(message, sender, browser.runtime.id, receiver)
    void reply.then((said) => {
      if ('applied' in said) onApplied(pageOf(sender))
    })
    return reply
  })
  watchOutbox(() => void emptyOutbox())
  void emptyOutbox()
}

const isDelivery = (message: unknown) =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'deliver'

/** What is done once a day: forgets documents that have long been closed, and the hours of days long gone. */
export async function tidyDeliveries(): Promise<void> {
  await emptyOutbox()
  await forgetDocuments(store, Date.now()).catch(() => {})
  await settleTalks(store, Date.now()).catch(() => {})
  await foldOldHours().catch(() => {})
}

async function foldOldHours(): Promise<void> {
  const { foldAfter } = await readSettings()
  if (foldAfter !== null) await foldHours(store, addDays(dayOf(Date.now()), -foldAfter - 1))
}
