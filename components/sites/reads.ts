import { i18n } from '@/lib/words/i18n'
import type { Site } from '@/lib/sites/site'
import type { Loss } from '@/lib/summaries/health'
import { formatList } from '@/lib/time/format'
import { DATES } from '../page/locale'

export type ShownSite = Pick<Site, 'id' | 'name'> & { gives: Partial<Site['gives']> }

const READS = [
  ['likes', 'likes'],
  ['sends', 'sent'],
  ['receives', 'received'],
] as const
const LOST: Record<(typeof READS)[number][0], readonly Loss[]> = {
  likes: ['posts', 'likes'],
  sends: [],
  receives: ['messages'],
}

/** What can be counted on a site, in words: time first, and none of what is lost. */
export function wordsForReads(gives: ShownSite['gives'], losses: readonly Loss[] = []): string {
  const read = READS.filter(([what]) => gives[what] && !LOST[what].some((loss) => losses.includes(loss)))
  if (read.length === 0) return i18n.t('sites.timeOnly')
  return formatList([i18n.t('sites.time'), ...read.map(([, words]) => i18n.t(`sites.${words}`))], DATES)
}
