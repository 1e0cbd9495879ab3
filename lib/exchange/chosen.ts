import type { Settings } from '../settings/settings'
import type { ExportFile } from './format'

const SECOND = 1000

type Exported = Pick<
  ExportFile['settings'],
  'idleSeconds' | 'idleInThreadSeconds' | 'unfocused' | 'dayStart' | 'weekStart' | 'foldAfterDays' | 'checkin'
>

const inSeconds = (ms: number | undefined) => (ms === undefined ? undefined : ms / SECOND)
const inMs = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * SECOND)

/** Without the members that are undefined. */
const only = <T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never

/** Settings that the person chose, as a file names them. */
export const exportedSettings = ({ idle, idleInThread, foldAfter, ...same }: Partial<Settings>): Exported =>
  only({
    ...same,
    idleSeconds: inSeconds(idle),
    idleInThreadSeconds: inSeconds(idleInThread),
    foldAfterDays: foldAfter,
  })

/** The same, out of a file. */
export const importedSettings = (file: Exported): Partial<Settings> =>
  only({
    idle: inMs(file.idleSeconds),
    idleInThread: inMs(file.idleInThreadSeconds),
    unfocused: file.unfocused,
    dayStart: file.dayStart,
    weekStart: file.weekStart,
    foldAfter: file.foldAfterDays,
    checkin: file.checkin,
  })
