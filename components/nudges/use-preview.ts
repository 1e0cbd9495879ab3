import { useEffect, useRef } from 'react'
import { showCard } from '@/lib/card/card'
import { cardWords, givenOpeners } from '@/lib/card/words'
import type { NudgeRules, PlanRow } from '@/lib/model/nudge'
import type { FriendRow } from '@/lib/model/talk'
import { whomOf } from '@/lib/nudges/whom'

const MINUTE = 60_000
const DAYS_AGO = 12

/** Shows the card of a plan as it would come, over this page. What is pressed on it does nothing. */
export function usePreview(plan: PlanRow, friends: readonly FriendRow[], rules: NudgeRules): () => void {
  const shown = useRef<() => void>(undefined)
  useEffect(() => () => shown.current?.(), [])
  return () => {
    const now = Date.now()
    shown.current?.()
    const words = cardWords(plan.id, {
      plan,
      friends: whomOf(plan, friends, new Map(), now),
      last: now - DAYS_AGO * 24 * 60 * MINUTE,
      browsedMs: (plan.when.kind === 'browsed' ? plan.when.minutes : 0) * MINUTE,
      now,
      openers: [...givenOpeners(), ...rules.openers],
    })
    shown.current = showCard(document, words, { answer: async () => undefined, open: () => {}, gone: () => {} })
  }
}
