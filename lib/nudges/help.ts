import { FOLLOWED, type Followed, type NudgeRow } from '../model/nudge'

/** What followed the nudges of one kind. */
export type Arm = { count: number; followed: Record<Followed, number>; open: number }

/** From so many in each arm on, a difference begins to mean something. */
export const ENOUGH = 20

/** `apart`: nudges that came while none was left out, and so can be compared with none. */
export type Help = Record<NudgeRow['arm'] | 'apart', Arm>

/**
 * What followed nudges that were shown, and moments at which one was left out. Only chance may tell the two apart: those
 * from before the first that was left out, or after the last once no more are, were shown for another reason.
 *
 * @param leavesOut whether some are being left out now
 */
export function helpOf(nudges: readonly NudgeRow[], leavesOut: boolean): Help {
  const out = nudges.filter(({ arm }) => arm === 'withheld').map(({ at }) => at)
  const isDrawn = ({ at }: NudgeRow) =>
    out.length === 0 || (at >= Math.min(...out) && (leavesOut || at <= Math.max(...out)))
  return {
    shown: armOf(nudges.filter((row) => row.arm === 'shown' && isDrawn(row))),
    withheld: armOf(nudges.filter(({ arm }) => arm === 'withheld')),
    apart: armOf(nudges.filter((row) => row.arm === 'shown' && !isDrawn(row))),
  }
}

function armOf(nudges: readonly NudgeRow[]): Arm {
  const followed = Object.fromEntries(
    FOLLOWED.map((kind) => [kind, nudges.filter((row) => row.followed === kind).length]),
  ) as Arm['followed']
  return { count: nudges.length, followed, open: nudges.filter((row) => row.followed === null).length }
}
