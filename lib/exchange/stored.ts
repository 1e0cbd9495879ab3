import type { ActRow, AttentionRow } from '../model/counts'
import type { ActMonth, AttentionMonth, DeviceRow, Removal } from '../model/merge'
import type { NudgeRow, NudgeRules, PlanRow } from '../model/nudge'
import type { CheckinRow, ReflectionRow } from '../model/reflect'
import type { FriendRow, TalkRow } from '../model/talk'
import type { Chosen } from '../reflect/question'
import type { Settings } from '../settings/settings'

/** Counts of the browser whose name they bear; without one, of the browser that the rest is from. */
type OfDevice = { device?: string | undefined }

/** Every row that an export holds, as the store keeps it. */
export type Stored = {
  /** Random name of the browser that all this is from. */
  device: string
  attention: (AttentionRow & OfDevice)[]
  acts: (ActRow & OfDevice)[]
  /** Counts of which only the totals of whole months are known. */
  attentionByMonth: (Omit<AttentionMonth, 'device'> & OfDevice)[]
  actsByMonth: (Omit<ActMonth, 'device'> & OfDevice)[]
  conversations: TalkRow[]
  friends: FriendRow[]
  plans: PlanRow[]
  nudges: NudgeRow[]
  checkins: CheckinRow[]
  reflections: ReflectionRow[]
  /** What the person removed, to be removed wherever this is merged. */
  removed: Removal[]
  /** The other browsers that rows are from. */
  devices: DeviceRow[]
  /** What check-ins are set beside, if the person chose it. */
  question: Chosen | undefined
  /** What else the person set. */
  chosen: Partial<Settings>
  /** Ms, if the person set one. */
  gap: number | undefined
  /** Rules for nudges, if the person set any. */
  rules: NudgeRules | undefined
  /** Epoch ms at which settings were last changed, by their names in a file. */
  edits: Record<string, number>
}

/** Counts, and whatever else there is. */
export type SomeStored = Pick<Stored, 'attention' | 'acts'> & Partial<Stored>
