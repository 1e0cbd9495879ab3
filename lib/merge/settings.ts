import type { NudgeRules } from '../model/nudge'
import type { Chosen } from '../reflect/question'
import type { Settings } from '../settings/settings'
import { canonical } from './record'

/** What a person set, and when (epoch ms), by the names that an export gives. */
export type SettingsState = {
  chosen: Partial<Settings>
  gap: number | undefined
  question: Chosen | undefined
  rules: Partial<NudgeRules> | undefined
  edits: Record<string, number>
}

/** Names of settings in an export, where they are not those of the code: they tell the unit. */
const NAMES: Partial<Record<keyof Settings, string>> = {
  idle: 'idleSeconds',
  idleInThread: 'idleInThreadSeconds',
  foldAfter: 'foldAfterDays',
}

/** The name of a setting in an export. */
export const exportedName = (name: string): string => NAMES[name as keyof Settings] ?? name

/** The members of `theirs` that were set later than ours, or only there. */
function later<T extends object>(
  ours: T,
  theirs: T,
  edits: [Record<string, number>, Record<string, number>],
  nameOf: (name: string) => string,
): Partial<T> {
  const taken = Object.entries(theirs).filter(([name, value]) => {
    const own: unknown = Reflect.get(ours, name)
    if (value === undefined || canonical(own) === canonical(value)) return false
    if (own === undefined) return true
    const [a, b] = edits.map((times) => times[nameOf(name)] ?? 0) as [number, number]
    return b !== a ? b > a : canonical(value) > canonical(own)
  })
  return Object.fromEntries(taken) as Partial<T>
}

/** Two states of what was set: of each setting, the one that was chosen last. */
export function laterSettings(ours: SettingsState, theirs: SettingsState): { state: SettingsState; changed: number } {
  const edits: [Record<string, number>, Record<string, number>] = [ours.edits, theirs.edits]
  const one = { gapMinutes: ours.gap, question: ours.question }
  const taken = later(one, { gapMinutes: theirs.gap, question: theirs.question }, edits, (name) => name)
  const chosen = later(ours.chosen, theirs.chosen, edits, exportedName)
  const rules = later(ours.rules ?? {}, theirs.rules ?? {}, edits, (name) => `nudges.${name}`)
  const all = { ...one, ...taken }
  const stamps = Object.entries(theirs.edits).map(([name, at]) => [name, Math.max(at, ours.edits[name] ?? 0)] as const)
  return {
    state: {
      chosen: { ...ours.chosen, ...chosen },
      gap: all.gapMinutes,
      question: all.question,
      rules: ours.rules || theirs.rules ? { ...ours.rules, ...rules } : undefined,
      edits: { ...ours.edits, ...Object.fromEntries(stamps) },
    },
    changed: [taken, chosen, rules].reduce((sum, of) => sum + Object.keys(of).length, 0),
  }
}
