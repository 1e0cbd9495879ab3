import { i18n } from '@/lib/words/i18n'
import { checkName } from '@/lib/friends/check'
import { newFriend } from '@/lib/friends/new-friend'
import type { FriendRow } from '@/lib/model/talk'

/** A friend whom a plan is to be about and who was not written down yet, or what is wrong with the name, in words. */
export function newlyNamed(name: string): { friend: FriendRow } | { fault: string } {
  const checked = checkName(name)
  if (!('fault' in checked)) return { friend: newFriend(checked.name) }
  return { fault: i18n.t(checked.fault === 'empty' ? 'nudges.fault.friend' : `friends.nameFault.${checked.fault}`) }
}
