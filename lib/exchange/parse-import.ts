import * as v from 'valibot'
import { addDays } from '../time/calendar'
import { crossCheck, type Finding, type Path } from './cross-checks'
import type { Fault } from './parts'
import { fileUpTo } from './schema'
import type { ExportFile } from './format'

export type Refusal = {
  fault: Fault
  /** From 1. */
  line: number
  /** The key that the fault is about, if it is about one. */
  key?: string
}

export type Parsed = { file: ExportFile } | { refused: Refusal }

/**
 * Reads an export. All of it fits, or it is refused with its first fault.
 *
 * @param today the local day; rows may be one day ahead of it, for files from farther east
 */
export async function parseImport(text: string, today: string): Promise<Parsed> {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const { lineOfBreak } = await import('./locate')
    return { refused: { fault: 'notJson', line: lineOfBreak(json) } }
  }
  const read = v.safeParse(fileUpTo(addDays(today, 1)), value, { abortEarly: true })
  const finding = read.success ? crossCheck(read.output) : findingOf(read.issues[0])
  if (finding) return { refused: await refusalOf(finding, json) }
  return { file: read.output as ExportFile }
}

function findingOf(issue: v.BaseIssue<unknown>): Finding {
  const path: Path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const fault = issue.message as Fault
  // Something that is not even an object is no export at all.
  return path.length === 0 ? { fault: 'format', path } : { fault: path[0] === 'format' ? 'format' : fault, path }
}

async function refusalOf({ fault, path }: Finding, json: string): Promise<Refusal> {
  const { lineOf } = await import('./locate')
  const key = path.findLast((part) => typeof part === 'string')
  return { fault, line: lineOf(json, path), ...(key !== undefined && { key }) }
}
