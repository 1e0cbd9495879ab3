import { browser } from 'wxt/browser'
import type { CardWords } from '../messages/nudge'
import type { Answer } from '../model/nudge'

/** Undefined until the person allows notifications. */
const api = () => browser.notifications as typeof browser.notifications | undefined

/** The system's own notification of a nudge. What the browser does not let through still waits in the popup. */
export async function notify({ id, lead, why, plan }: CardWords): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png')
  await api()
    ?.create(id, { type: 'basic', iconUrl, title: `${lead} ${why}`, message: plan })
    .catch(() => {})
}

export const hideNotification = (id: string): void =>
  void api()
    ?.clear(id)
    .catch(() => {})

/** Calls back when somebody presses a notification, or sends it away. */
export function handleNotifications(onAnswer: (id: string, answer: Answer) => void): void {
  let heard = false
  const listen = () => {
    if (heard || !api()) return
    heard = true
    api()?.onClicked.addListener((id) => onAnswer(id, 'message'))
    // Firefox says of every one that a person closed it, also where the system did.
    if (import.meta.env.FIREFOX) return
    api()?.onClosed.addListener((id, byUser) => {
      if (byUser) onAnswer(id, 'not-now')
    })
  }
  listen()
  // They can be allowed while the worker runs.
  browser.permissions.onAdded.addListener(listen)
}
