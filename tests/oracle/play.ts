import { type Attention, classify, start } from '../../lib/classify/classify'
import type { Act, Credit, PageEvent } from '../../lib/classify/events'
import { addActs, addCredits, contents, emptyTally, type Tally } from '../../lib/ledger/tally'
import type { Batch } from '../../lib/model/counts'
import type { Session, Totals } from './attention'

export type Heard = { state: Attention; event: PageEvent; credits: Credit[]; acts: Act[]; tally: Tally }

/** Plays a session to the classifier and the ledger's tally, and returns what came out at each event. */
export function hear({ context, events, limits }: Session): Heard[] {
  const first = events[0]?.at ?? { mono: 0, wall: 0 }
  let state = start(first, context, limits)
  let tally = emptyTally
  return events.map((event) => {
    const heard = classify(state, event)
    state = heard.state
    tally = addActs(addCredits(tally, heard.credits), heard.acts)
    return { state, event, credits: heard.credits, acts: heard.acts, tally }
  })
}

export function totalsOf(batch: Omit<Batch, 'n'> | undefined): Totals {
  const totals: Totals = { attention: {}, acts: {} }
  for (const { day, hour, surface, activity, ms } of batch?.attention ?? [])
    totals.attention[`${day} ${hour} ${surface} ${activity}`] = ms
  for (const { day, hour, kind, count } of batch?.acts ?? []) totals.acts[`${day} ${hour} ${kind}`] = count
  return totals
}

/** What the code under test makes of a session. */
export const play = (session: Session): Totals => totalsOf(contents(hear(session).at(-1)?.tally ?? emptyTally))
