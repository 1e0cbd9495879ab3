import { FOLLOWED, type Followed, type NudgeRow } from '../model/nudge'

/** What followed the nudges of one kind. */
export type Arm = { count: number; followed: Record<Followed, number>; open: number }

/** From so many in each arm on, a difference begins to mean something. */
export const ENOUGH = 20

/** What followed nudges that were shown, and moments at which one was left out. */
export const helpOf = (nudges: readonly NudgeRow[]): Record<NudgeRow['arm'], Arm> => ({
  shown: armOf(nudges.filter(({ arm }) => arm === 'shown')),
  withheld: armOf(nudges.filter(({ arm }) => arm === 'withheld')),
})

function armOf(nudges: readonly NudgeRow[]): Arm {
  const followed = Object.fromEntries(
    FOLLOWED.map((kind) => [kind, nudges.filter((row) => row.followed === kind).length]),
  ) as Arm['followed']
  return { count: nudges.length, followed, open: nudges.filter((row) => row.followed === null).length }
}
