// Not the polyfill: this stands in the content script, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import type { Delivery } from '../model/counts'
import type { DeliverReply } from './protocol'

/**
 * Sends a delivery to the worker.
 *
 * @throws when the worker cannot be reached, or answers nothing that makes sense
 */
export async function deliver(payload: Delivery): Promise<DeliverReply> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'deliver', payload })
  if (typeof reply !== 'object' || reply === null) throw new Error('no reply')
  if ('applied' in reply && typeof reply.applied === 'number') return { applied: reply.applied }
  return 'refused' in reply ? { refused: true } : { retry: true }
}

/** Asks the worker for the script that reads strange pages. Where it cannot be reached, the page stays unread. */
export const askForLikely = (): void => void browser.runtime.sendMessage({ type: 'likely' }).catch(() => {})
