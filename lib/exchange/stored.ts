import type { ActRow, AttentionRow } from '../model/counts'
import type { NudgeRow, NudgeRules, PlanRow } from '../model/nudge'
import type { CheckinRow, ReflectionRow } from '../model/reflect'
import type { FriendRow, TalkRow } from '../model/talk'
import type { Chosen } from '../reflect/question'
import type { Settings } from '../settings/settings'

/** Every row that an export holds, as the store keeps it. */
export type Stored = {
  attention: AttentionRow[]
  acts: ActRow[]
  conversations: TalkRow[]
  friends: FriendRow[]
  plans: PlanRow[]
  nudges: NudgeRow[]
  checkins: CheckinRow[]
  reflections: ReflectionRow[]
  /** What check-ins are set beside, if the person chose it. */
  question: Chosen | undefined
  /** What else the person set. */
  chosen: Partial<Settings>
  /** Ms, if the person set one. */
  gap: number | undefined
  /** Rules for nudges, if the person set any. */
  rules: NudgeRules | undefined
}

/** Counts, and whatever else there is. */
export type SomeStored = Pick<Stored, 'attention' | 'acts'> & Partial<Stored>
