import type { Cadence, Felt, FriendRow, Medium, Relation, TalkRow } from '@/lib/model/talk'
import { siteById } from '@/lib/sites/registry'
import type { Kind } from '@/lib/conversations/conversations'
import { i18n } from '@/lib/words/i18n'
import { dayOf, daysBetween } from '@/lib/time/calendar'
import { formatDaysAgo } from '@/lib/time/format'
import { WORDS } from '../page/locale'

/** Parts of keys in the locale files, which cannot hold every character. */
export const OFTEN = {
  week: 'week',
  'two-weeks': 'twoWeeks',
  month: 'month',
  season: 'season',
} as const satisfies Record<Exclude<Cadence, 'none'>, string>
export const RELATION = {
  'in-person': 'inPerson',
  online: 'online',
  unsaid: 'unsaid',
} as const satisfies Record<Relation, string>
export const KIND = {
  real: 'real',
  'back-and-forth': 'backAndForth',
  quick: 'quick',
  'one-sided': 'oneSided',
  group: 'group',
  unsure: 'unsure',
} as const satisfies Record<Kind, string>
export const MEDIUM = {
  'in-person': 'inPerson',
  call: 'call',
  video: 'video',
  message: 'message',
} as const satisfies Record<Exclude<Medium, 'dm'>, string>
export const FELT_WORDS = ['understood', 'valued', 'validated', 'shared', 'nice'] as const satisfies readonly Felt[]

/** Where a talk was: the site, or how they talked elsewhere. */
export const wordsForMedium = ({ medium, site }: TalkRow): string =>
  medium === 'dm' ? (siteById(site ?? '')?.name ?? site ?? '') : i18n.t(`friends.medium.${MEDIUM[medium]}`)

/** "12 days ago", by the local calendar. @param at epoch ms */
export const wordsForAgo = (at: number, today: string): string =>
  formatDaysAgo(Math.max(0, daysBetween(dayOf(at), today)), WORDS)

/** "you like every two weeks"; undefined where no rhythm was wished for. */
export const wordsForCadence = ({ cadence }: FriendRow): string | undefined =>
  cadence === 'none' ? undefined : i18n.t('friends.like', { often: i18n.t(`friends.often.${OFTEN[cadence]}`) })

/** A link as people would say it: the number, the address, or the site and what follows. */
export function wordsForLink(link: string): string {
  const words = link.replace(/^(?:https:\/\/(?:www\.)?|tel:|sms:|mailto:)/, '').replace(/\/$/, '')
  try {
    return decodeURI(words)
  } catch {
    return words
  }
}
