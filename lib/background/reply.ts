import { i18n } from '../words/i18n'
import { browser } from 'wxt/browser'
import type { CardReply } from '../messages/nudge'
import type { Answered } from '../store/nudges'

/** Opens a way to the friend whom a person wants to write to, or says why it cannot. */
export async function replyTo(answered: Answered): Promise<CardReply> {
  if ('fault' in answered)
    return { say: i18n.t('card.gone'), open: { label: i18n.t('card.toFriends'), page: '/dashboard.html#/friends' } }
  const { name, id, link } = answered.friend
  const open = { label: i18n.t('card.toFriend', { name }), page: `/dashboard.html#/friends/${id}` }
  if (link === undefined) return { say: i18n.t('card.noLink', { name }), open }
  return browser.tabs.create({ url: link }).then(
    () => undefined,
    () => ({ say: i18n.t('card.failed', { name }), open }),
  )
}
