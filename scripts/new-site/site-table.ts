import type { Site } from '../../lib/sites/site'

/** Between these marks stands what is written by `npm run site-table`. */
const [START, END] = ['<!-- sites -->', '<!-- /sites -->']

const says = (can: boolean) => (can ? 'yes' : 'no')

function rowOf({ name, gives, controls, composers }: Site): string {
  const publicly = composers.some(({ kind }) => kind === 'public')
  const likes = gives.likes && controls.some(({ kind }) => kind === 'like')
  return `| ${[name, 'yes', ...[likes, publicly, gives.sends, gives.receives].map(says)].join(' | ')} |`
}

/** What is read on each site, as a Markdown table. */
export const siteTable = (sites: readonly Site[]): string =>
  [
    '| site | time by activity | likes | posts and comments | messages sent | messages received |',
    '|---|---|---|---|---|---|',
    ...sites.map(rowOf),
  ].join('\n')

/** A page with its table written anew. */
export function withTable(page: string, sites: readonly Site[]): string {
  const [before, rest = ''] = page.split(START)
  const after = rest.split(END)[1]
  if (after === undefined) throw new Error(`The page lacks ${START} or ${END}`)
  return `${before}${START}\n\n${siteTable(sites)}\n\n${END}${after}`
}
