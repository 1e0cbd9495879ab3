import { useEffect, useRef } from 'react'
import { allFriends } from '@/lib/store/friends'
import { readGap } from '@/lib/store/gap'
import { talksBetween } from '@/lib/store/talks'
import { TroubleCard } from '../page/trouble-card'
import { useHash } from '../page/use-hash'
import { useReading } from '../page/use-reading'
import { FriendList } from './friend-list'
import { FriendPage } from './friend-page'
import { SaidBar } from '../page/said-bar'
import { DoContext, useSaid } from '../page/use-said'

/** The list of friends at `#/friends`, and one of them at `#/friends/<id>`. */
export function FriendsPage() {
  const id = /^#\/friends\/(.+)$/.exec(useHash())?.[1]
  const reading = useReading(async (store) => {
    const all = [allFriends(store), talksBetween(store, 0, Infinity), readGap(store)] as const
    const [friends, talks, gap] = await Promise.all(all)
    return { friends, talks, gap }
  }, [])
  const { said, act, clear } = useSaid()
  const page = useRef<HTMLDivElement>(null)
  const last = useRef(id)
  // The link that was followed is gone.
  useEffect(() => {
    if (last.current !== id) page.current?.focus()
    last.current = id
  }, [id])
  const dismiss = () => {
    clear()
    page.current?.focus()
  }
  return (
    <DoContext value={act}>
      <div className="friends-page" ref={page} tabIndex={-1}>
        {reading?.trouble && <TroubleCard trouble={reading.trouble} />}
        {reading?.value &&
          (id === undefined ? <FriendList {...reading.value} /> : <FriendPage key={id} id={id} {...reading.value} />)}
      </div>
      <SaidBar said={said} act={act} onClear={dismiss} />
    </DoContext>
  )
}
