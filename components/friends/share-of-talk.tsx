import { i18n } from '@/lib/words/i18n'
import { RELATIONS, type FriendRow, type TalkRow } from '@/lib/model/talk'
import { sharesOfTalk, talkByRelation } from '@/lib/summaries/people'
import { dateOf, monthsEnding } from '@/lib/time/calendar'
import { formatList, formatShare } from '@/lib/time/format'
import { WORDS } from '../page/locale'
import { RELATION } from './words'

type Props = { friends: FriendRow[]; talks: TalkRow[]; today: string }

/** One sentence on whom the talk of the last twelve months was with. */
export function ShareOfTalk({ friends, talks, today }: Props) {
  const since = dateOf(monthsEnding(today, 12)[0]?.first ?? today).setHours(0)
  const shares = sharesOfTalk(
    talkByRelation(
      friends,
      talks.filter(({ start }) => start >= since),
    ),
  )
  if (!shares || friends.length === 0) return null
  const parts = RELATIONS.filter((known) => shares[known] > 0).map((known) =>
    i18n.t(`friends.sharePart.${RELATION[known]}`, { share: formatShare(shares[known], WORDS) }),
  )
  return (
    <div className="share">
      <p>{i18n.t('friends.share', { parts: formatList(parts, WORDS) })}</p>
      <p className="soft small">{i18n.t('friends.shareBlind')}</p>
    </div>
  )
}
