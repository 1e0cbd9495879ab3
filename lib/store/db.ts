import { Dexie, type Table } from 'dexie'
import type { ActKind, Activity, SiteId, Surface } from '../model/vocabulary'
import type { ActRow, AttentionRow, Day, SightingRow } from '../model/counts'
import type {
  ActElsewhere,
  ActMonth,
  AttentionElsewhere,
  AttentionMonth,
  DeviceRow,
  MonthName,
  Removal,
} from '../model/merge'
import type { NudgeRow, PlanRow } from '../model/nudge'
import type { CheckinRow, ReflectionRow } from '../model/reflect'
import { marksIn, type FriendRow, type TalkRow } from '../model/talk'

/** The `hour` of rows whose hours were folded into their day: IndexedDB keys cannot hold null. */
export const FOLDED = -1

export type DeliveryRow = {
  document: string
  /** Number of the last batch applied. */
  n: number
  /** Epoch milliseconds of that. */
  at: number
}
export type SettingRow = { name: string; value: unknown }

const LATEST = 5

export class Store extends Dexie {
  attention!: Table<AttentionRow, [Day, number, SiteId, Surface, Activity]>
  acts!: Table<ActRow, [Day, number, SiteId, ActKind]>
  deliveries!: Table<DeliveryRow, string>
  sightings!: Table<SightingRow, [Day, SiteId]>
  settings!: Table<SettingRow, string>
  conversations!: Table<TalkRow, string>
  friends!: Table<FriendRow, string>
  plans!: Table<PlanRow, string>
  nudges!: Table<NudgeRow, string>
  checkins!: Table<CheckinRow, string>
  reflections!: Table<ReflectionRow, string>
  /** Counts of the person's other browsers; those of this one bear no name. */
  attentionElsewhere!: Table<AttentionElsewhere, [Day, number, SiteId, Surface, Activity, string]>
  actsElsewhere!: Table<ActElsewhere, [Day, number, SiteId, ActKind, string]>
  /** What those told of whole months only. */
  attentionByMonth!: Table<AttentionMonth, [MonthName, SiteId, Surface, Activity, string]>
  actsByMonth!: Table<ActMonth, [MonthName, SiteId, ActKind, string]>
  removed!: Table<Removal, [string, string]>
  devices!: Table<DeviceRow, string>

  constructor(name = 'closer') {
    super(name)
    // A version states only the tables that it changes (`null`: it removes one). That is safe, for Dexie itself adds up all
    // versions to a whole before it creates, compares or upgrades anything, so an upgrade may use a table that its version
    // does not state. But the later ones rest on the earlier: shipped versions never change, and none may go, not even one
    // that nobody has any more. Add the next one below, and a frozen copy of the whole to tests/frozen/.
    this.version(1).stores({
      attention: '[day+hour+site+surface+activity]',
      acts: '[day+hour+site+kind]',
      deliveries: 'document, at',
      sightings: '[day+site]',
      settings: 'name',
    })
    this.version(2).stores({ conversations: 'id, end, [thread+end]', friends: 'id' })
    this.version(3).stores({ plans: 'id', nudges: 'id, at' })
    this.version(4).stores({ checkins: 'day', reflections: 'week' })
    this.version(5)
      .stores({
        attentionElsewhere: '[day+hour+site+surface+activity+device]',
        actsElsewhere: '[day+hour+site+kind+device]',
        attentionByMonth: '[month+site+surface+activity+device]',
        actsByMonth: '[month+site+kind+device]',
        removed: '[kind+id]',
        devices: 'id',
      })
      .upgrade((change) =>
        // Marks stood in the order in which they were pressed: two states that say the same were not the same.
        change
          .table<TalkRow>('conversations')
          .toCollection()
          .modify((row) => {
            row.felt = marksIn(row.felt)
          }),
      )
    // Dexie opens what a later version wrote as if nothing were; we could misread it, or harm it.
    this.on('ready', () => {
      if (this.backendDB().version > LATEST * 10) throw new Dexie.VersionError('written by a later version of Closer')
    })
  }
}

export const openStore = (name?: string): Store => new Store(name)
