import type { Activity, ActKind, SiteId, Surface } from '../model/vocabulary'
import type { Day, Hour } from '../model/counts'
import type { ActMonth, AttentionMonth, DeviceRow, Removal } from '../model/merge'
import type { NudgeRow, NudgeRules, PlanRow } from '../model/nudge'
import type { Chosen } from '../reflect/question'
import type { CheckinRow, ReflectionRow } from '../model/reflect'
import type { FriendRow, TalkRow } from '../model/talk'

/** The file that Closer exports and imports. docs/export-format.md says what every part means. */

export const FORMAT = 'closer-export'
export const VERSION = 1

/** Milliseconds. */
export const MINUTE = 60_000

/** The largest file that is read at all, in bytes. A lifetime of heavy use stays far below. */
export const MOST_BYTES = 50_000_000

export type ExportedAttention = {
  day: Day
  /** Null once the hours of the day were folded into it. */
  hour: Hour | null
  site: SiteId
  surface: Surface
  activity: Activity
  /** Milliseconds. */
  ms: number
  /** Of which browser, if not of the one that wrote the file. */
  device?: string | undefined
}

export type ExportedActs = {
  day: Day
  hour: Hour | null
  site: SiteId
  kind: ActKind
  count: number
  estimated?: number | undefined
  device?: string | undefined
}

type OfDevice = { device?: string | undefined }
export type ExportedAttentionMonth = Omit<AttentionMonth, 'device'> & OfDevice
export type ExportedActMonth = Omit<ActMonth, 'device' | 'estimated'> & OfDevice & { estimated?: number | undefined }

/** `friend` is whose it is, by what was logged or by its thread. */
export type ExportedConversation = Omit<TalkRow, 'messages'>

export type ExportFile = Contents & {
  format: typeof FORMAT
  version: typeof VERSION
  /** Epoch milliseconds. */
  exportedAt: number
}

/** What a file holds, whenever it was written. */
export type Contents = {
  /** Random name of the installation that wrote the file. */
  device: string
  attention: ExportedAttention[]
  acts: ExportedActs[]
  conversations: ExportedConversation[]
  friends: FriendRow[]
  nudges: NudgeRow[]
  checkins: CheckinRow[]
  reflections: ReflectionRow[]
  /** What the person removed; files of the first days have none. */
  removed?: Removal[] | undefined
  /** Totals of months of which each day is not known. */
  attentionByMonth?: ExportedAttentionMonth[] | undefined
  actsByMonth?: ExportedActMonth[] | undefined
  /** Names of the browsers that rows are from. */
  devices?: DeviceRow[] | undefined
  /** What the person set; what they left as it was is not here. */
  settings: {
    gapMinutes?: number | undefined
    nudges?: NudgeRules | undefined
    plans?: PlanRow[] | undefined
    idleSeconds?: number | undefined
    idleInThreadSeconds?: number | undefined
    unfocused?: boolean | undefined
    dayStart?: number | undefined
    weekStart?: number | null | undefined
    foldAfterDays?: number | null | undefined
    checkin?: boolean | undefined
    question?: Chosen | undefined
    /** Epoch ms of the last change of each. */
    edits?: Record<string, number> | undefined
  }
}
