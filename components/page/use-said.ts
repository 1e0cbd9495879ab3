import { createContext, useContext, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { Undo } from '@/lib/store/friends'
import { troubleOf } from '@/lib/store/trouble'

/** What was done, and the way back if there is one. */
export type Said = { words: string; undo?: Undo }
/** Does something and says so; if it fails, says that. */
export type Do = (deed: () => Promise<Said | undefined>) => void

export const DoContext = createContext<Do>(() => {})
export const useDo = (): Do => useContext(DoContext)

/** The last thing said, and the means to do and say the next. */
export function useSaid() {
  const [said, setSaid] = useState<Said>()
  const act: Do = (deed) => {
    deed().then(setSaid, (error: unknown) => setSaid({ words: i18n.t(`trouble.${troubleOf(error)}.title`) }))
  }
  return { said, act, clear: () => setSaid(undefined) }
}
