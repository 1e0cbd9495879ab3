import { useEffect } from 'react'
import { useHash } from '../page/use-hash'
import { Feed } from './feed'
import { Inbox } from './inbox'
import { Navigation } from './navigation'
import { Reels } from './reels'
import { Thread } from './thread'
import { useNetwork, type Network } from './use-network'

/** The invented network: a feed, reels, an inbox and its threads, by the hash of the address. */
export function NetworkView() {
  const network = useNetwork()
  const hash = useHash()
  useEffect(() => {
    const toTop = () => void scrollTo(0, 0)
    addEventListener('hashchange', toTop)
    return () => removeEventListener('hashchange', toTop)
  }, [])
  return (
    <div className="network">
      <Navigation hash={hash} unread={network.threads.filter((thread) => thread.unread).length} />
      <main>{viewOf(hash, network)}</main>
    </div>
  )
}

function viewOf(hash: string, network: Network) {
  const name = /^#\/messages\/(.+)/.exec(hash)?.[1]
  const thread = network.threads.find((one) => one.name === name)
  if (thread) return <Thread key={thread.name} thread={thread} network={network} />
  if (hash.startsWith('#/messages')) return <Inbox threads={network.threads} />
  if (hash.startsWith('#/reels')) return <Reels network={network} />
  return <Feed network={network} />
}
