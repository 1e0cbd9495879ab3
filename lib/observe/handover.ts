import type { Ledger } from '../ledger/ledger'

/**
 * Asks the script that counts in this page for its ledger; it stops then. Nothing is found where there was none, or where
 * the browser ended it with its extension (Firefox).
 *
 * @param name what both know and the page does not
 */
export function askForLedger(name: string): Ledger | undefined {
  let ledger: Ledger | undefined
  const take = (event: Event) => {
    // Both scripts are ours and no one else knows the name; what is in it is parsed once more before it is stored.
    if (event instanceof CustomEvent && typeof event.detail === 'string') ledger = JSON.parse(event.detail) as Ledger
  }
  window.addEventListener(`${name}:ledger`, take, { once: true })
  window.dispatchEvent(new CustomEvent(name))
  window.removeEventListener(`${name}:ledger`, take)
  return ledger
}

/**
 * Gives up the ledger to the script that asks for it.
 *
 * @returns the way to listen again, where nothing is heard any more
 */
export function giveLedger(name: string, giveUp: () => Ledger | undefined): () => void {
  const give = () => window.dispatchEvent(new CustomEvent(`${name}:ledger`, { detail: JSON.stringify(giveUp()) }))
  const listen = () => window.addEventListener(name, give, { once: true })
  listen()
  return listen
}
