import type { ActKind } from '../../lib/model/vocabulary'
import type { Loss } from '../../lib/summaries/health'
import { BREAKS, type Break } from './break'

export type Reading = {
  site: string
  kind: Break
  counted: Partial<Record<ActKind, number>>
  expected: Partial<Record<ActKind, number>>
  /** Some were read by a guess. */
  estimated: boolean
  /** What Closer says it can no longer read. */
  losses: Loss[]
}

const SAID: Partial<Record<ActKind, readonly Loss[]>> = {
  like: ['likes', 'posts'],
  'message-sent': ['messages'],
  'message-received': ['messages'],
}
const NAMES: Partial<Record<ActKind, string>> = {
  like: 'likes',
  'message-sent': 'sent',
  'message-received': 'received',
}

/** Kinds of acts that were lost without a word. */
export const silentIn = ({ counted, expected, losses }: Reading): ActKind[] =>
  (Object.keys(expected) as ActKind[]).filter(
    (kind) => (counted[kind] ?? 0) === 0 && !SAID[kind]?.some((loss) => losses.includes(loss)),
  )

function cell(reading: Reading | undefined): string {
  if (!reading) return ''
  const { counted, expected, estimated, losses } = reading
  const parts = (Object.entries(expected) as [ActKind, number][]).map(([kind, wanted]) => {
    const said = SAID[kind]?.some((loss) => losses.includes(loss)) ? ' (said so)' : ''
    return `${NAMES[kind]} ${counted[kind] ?? 0}/${wanted}${(counted[kind] ?? 0) < wanted ? said : ''}`
  })
  return `${parts.join(', ')}${estimated ? ' ≈' : ''}`
}

/** `docs/drift.md`. */
export function pageOf(readings: readonly Reading[]): string {
  const sites = [...new Set(readings.map(({ site }) => site))]
  const row = (site: string) =>
    `| ${site} | ${BREAKS.map((kind) => cell(readings.find((r) => r.site === site && r.kind === kind))).join(' | ')} |`
  return `# What is still read when a site is drawn anew

Each site's fixture page with every hook that the site's file in \`lib/sites/\` knows broken on purpose: attributes and elements
renamed, classes hashed anew, icons of another shape, or all of it at once. Structure, roles and behaviour stay. A person
gives five likes, sends two messages and is sent two. Made by \`npm run drift\`.

\`≈\`: something was read by a guess, and is shown as an estimate. \`said so\`: Closer says that it can no longer read this,
and shows the number as unknown.

| site | ${BREAKS.join(' | ')} |
|---|${BREAKS.map(() => '---|').join('')}
${sites.map(row).join('\n')}
`
}
