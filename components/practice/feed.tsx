import { i18n } from '@/lib/words/i18n'
import { PostCard } from './post-card'
import { POSTS, type Post } from './posts'
import type { Network } from './use-network'

const posts: readonly Post[] = POSTS

export function Feed({ network }: { network: Network }) {
  return (
    <>
      <h1 className="hidden-text">{i18n.t('practice.home')}</h1>
      <div className="feed">
        {posts.map((post) => (
          <PostCard key={post.id} post={post} network={network} />
        ))}
        <p className="soft end">{i18n.t('practice.end')}</p>
      </div>
    </>
  )
}
