import { Dexie, type EntityTable, type Table } from 'dexie'
import type { ActKind, Activity, SiteId, Surface } from '../model/vocabulary'
import type { ActRow, AttentionRow, Day, SightingRow } from '../model/counts'
import type { NudgeRow, PlanRow } from '../model/nudge'
import type { CheckinRow, ReflectionRow } from '../model/reflect'
import type { FriendRow, TalkRow } from '../model/talk'

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

const LATEST = 4

export class Store extends Dexie {
  attention!: Table<AttentionRow, [Day, number, SiteId, Surface, Activity]>
  acts!: Table<ActRow, [Day, number, SiteId, ActKind]>
  deliveries!: EntityTable<DeliveryRow, 'document'>
  sightings!: Table<SightingRow, [Day, SiteId]>
  settings!: EntityTable<SettingRow, 'name'>
  conversations!: EntityTable<TalkRow, 'id'>
  friends!: EntityTable<FriendRow, 'id'>
  plans!: EntityTable<PlanRow, 'id'>
  nudges!: EntityTable<NudgeRow, 'id'>
  checkins!: EntityTable<CheckinRow, 'day'>
  reflections!: EntityTable<ReflectionRow, 'week'>

  constructor(name = 'closer') {
    super(name)
    // Shipped versions never change: add the next one below, and its frozen copy to tests/frozen/.
    this.version(1).stores({
      attention: '[day+hour+site+surface+activity]',
      acts: '[day+hour+site+kind]',
      deliveries: 'document, at',
      sightings: '[day+site]',
      settings: 'name',
    })
    this.version(2).stores({
      attention: '[day+hour+site+surface+activity]',
      acts: '[day+hour+site+kind]',
      deliveries: 'document, at',
      sightings: '[day+site]',
      settings: 'name',
      conversations: 'id, end, [thread+end]',
      friends: 'id',
    })
    this.version(3).stores({
      attention: '[day+hour+site+surface+activity]',
      acts: '[day+hour+site+kind]',
      deliveries: 'document, at',
      sightings: '[day+site]',
      settings: 'name',
      conversations: 'id, end, [thread+end]',
      friends: 'id',
      plans: 'id',
      nudges: 'id, at',
    })
    this.version(4).stores({
      attention: '[day+hour+site+surface+activity]',
      acts: '[day+hour+site+kind]',
      deliveries: 'document, at',
      sightings: '[day+site]',
      settings: 'name',
      conversations: 'id, end, [thread+end]',
      friends: 'id',
      plans: 'id',
      nudges: 'id, at',
      checkins: 'day',
      reflections: 'week',
    })
    // Dexie opens what a later version wrote as if nothing were; we could misread it, or harm it.
    this.on('ready', () => {
      if (this.backendDB().version > LATEST * 10) throw new Dexie.VersionError('written by a later version of Closer')
    })
  }
}

export const openStore = (name?: string): Store => new Store(name)
