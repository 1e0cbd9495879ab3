import { eraseAll } from './queries'
import { discardFromOutbox, readOutbox } from './outbox'
import { forgetLanguage } from './language'
import { forgetPlans } from './plans'
import { forgetSecret } from './secret'
import { forgetSettings } from './settings'
import { forgetSites } from './sites'
import { forgetTrouble } from './trouble'
import type { Store } from './db'

/**
 * Erases all counts, conversations, friends, plans, nudges, check-ins and reflections, what the person set, what waits to be counted, which sites were switched off or added, the
 * secret that threads are named by, and the note of any trouble. A database that cannot be emptied is removed as a whole:
 * whoever asks for this wants nothing kept.
 *
 * @throws when the browser refuses even that
 */
export async function eraseEverything(store: Store): Promise<void> {
  await forgetSites()
  await forgetSettings()
  await forgetLanguage()
  await forgetSecret()
  await discardFromOutbox((await readOutbox()).map(([key]) => key))
  try {
    await eraseAll(store)
  } catch {
    await store.delete({ disableAutoOpen: false })
    await store.open()
  }
  await forgetPlans()
  await forgetTrouble()
}
