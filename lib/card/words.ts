import { i18n } from '../words/i18n'
import type { CardWords } from '../messages/nudge'
import type { PlanRow } from '../model/nudge'
import type { FriendRow } from '../model/talk'
import { siteById } from '../sites/registry'
import { dayOf, daysBetween } from '../time/calendar'
import { formatDaysAgo, formatTime } from '../time/format'

const locale = () => i18n.t('page.language')
const MINUTE = 60_000

/** What a card can tell of why it comes. */
export type Why = {
  plan: PlanRow
  /** One, or those to choose from. */
  friends: readonly FriendRow[]
  /** When the one friend was last in touch (epoch ms). */
  last: number | undefined
  browsedMs: number
  /** Epoch ms. */
  now: number
  openers: readonly string[]
}

/** The site's name, as it is called in the words around it. */
const nameOf = (site: string) => siteById(site)?.name ?? site

/** "If I have browsed for 20 minutes in one go": the first half of a plan's sentence. */
export function wordsForWhen({ when }: Pick<PlanRow, 'when'>): string {
  if (when.kind === 'left') return i18n.t('plan.whenLeft')
  if (when.kind === 'time') {
    const time = formatTime(new Date(2000, 0, 1, 0, when.minute).getTime(), locale())
    return i18n.t(`plan.whenTime.${when.days}`, { time })
  }
  const time = i18n.t('elsewhere.minutes', when.minutes)
  const span = when.span === 'today' ? 'whenToday' : 'whenSitting'
  if (when.site === null) return i18n.t(`plan.${span}`, { time })
  return i18n.t(`plan.${span}On`, { time, site: nameOf(when.site) })
}

/** "message Ruth": the second half. `friend` is undefined where the friend of the plan was removed. */
export function wordsForWhom({ whom }: Pick<PlanRow, 'whom'>, friend: FriendRow | undefined): string {
  if (whom.kind === 'friend') return friend ? i18n.t('plan.whomFriend', { name: friend.name }) : i18n.t('plan.whomGone')
  return i18n.t(whom.kind === 'longest' ? 'plan.whomLongest' : 'plan.whomChoose')
}

/** The whole sentence. */
export const sentenceOf = (plan: Pick<PlanRow, 'when' | 'whom'>, friend: FriendRow | undefined): string =>
  i18n.t('plan.sentence', { when: wordsForWhen(plan), whom: wordsForWhom(plan, friend) })

/** Openers from the seed, light ones first. */
export const givenOpeners = (): string[] => [
  i18n.t('opener.thought'),
  i18n.t('opener.reminded'),
  i18n.t('opener.really'),
  i18n.t('opener.lately'),
  i18n.t('opener.understood'),
]

/** All that a card says. @param id the nudge's */
export function cardWords(id: string, { plan, friends, last, browsedMs, now, openers }: Why): CardWords {
  const one = plan.whom.kind === 'choose' ? undefined : friends[0]
  const minutes = Math.floor(browsedMs / MINUTE)
  const planned = plan.whom.kind === 'friend' ? one : undefined
  return {
    id,
    direction: i18n.t('page.direction') === 'rtl' ? 'rtl' : 'ltr',
    name: i18n.t('card.name'),
    lead: plan.when.kind === 'time' || minutes < 1 ? i18n.t('card.leadPlan') : i18n.t('card.lead', minutes),
    why: whyOf(one, last, now),
    plan: i18n.t('card.plan', { sentence: sentenceOf(plan, planned) }),
    people: friends.map((friend) => ({ id: friend.id, label: i18n.t('card.message', { name: friend.name }) })),
    later: i18n.t('card.later'),
    notNow: i18n.t('card.notNow'),
    stop: i18n.t('card.stop'),
    dismiss: i18n.t('page.dismiss'),
    openers: { heading: i18n.t('card.openers'), copied: i18n.t('card.copied'), items: [...openers] },
  }
}

function whyOf(friend: FriendRow | undefined, last: number | undefined, now: number): string {
  if (!friend) return i18n.t('card.whyChoose')
  if (last === undefined) return i18n.t('card.whyNever', { name: friend.name })
  const ago = formatDaysAgo(Math.max(0, daysBetween(dayOf(last), dayOf(now))), locale())
  return i18n.t('card.why', { name: friend.name, ago })
}
