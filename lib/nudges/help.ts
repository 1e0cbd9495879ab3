import { FOLLOWED, type Followed, type NudgeRow } from '../model/nudge'

/** What followed the nudges of one kind. */
export type Arm = { count: number; followed: Record<Followed, number>; open: number }

/** From so many in each arm on, a difference begins to mean something. */
export const ENOUGH = 20

/**
 * What followed nudges that were shown, and moments at which one was left out, where chance alone tells the two apart.
 * `apart`: nudges that came while none was left out, which can be compared with none.
 */
export const helpOf = (nudges: readonly NudgeRow[]): Record<NudgeRow['arm'] | 'apart', Arm> => ({
  shown: armOf(nudges.filter(({ arm, drawn }) => drawn && arm === 'shown')),
  withheld: armOf(nudges.filter(({ arm, drawn }) => drawn && arm === 'withheld')),
  apart: armOf(nudges.filter(({ drawn }) => !drawn)),
})

function armOf(nudges: readonly NudgeRow[]): Arm {
  const followed = Object.fromEntries(
    FOLLOWED.map((kind) => [kind, nudges.filter((row) => row.followed === kind).length]),
  ) as Arm['followed']
  return { count: nudges.length, followed, open: nudges.filter((row) => row.followed === null).length }
}
