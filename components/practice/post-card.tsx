import { i18n } from '@/lib/words/i18n'
import { formatAgo } from '@/lib/time/format'
import { WORDS } from '../page/locale'
import { Comments } from './comments'
import { Face } from './face'
import { LikeButton } from './like-button'
import { PEOPLE } from './people'
import { Picture } from './picture'
import type { POSTS, Post } from './posts'
import type { Network } from './use-network'

type PostId = (typeof POSTS)[number]['id']

export function PostCard({ post, network }: { post: Post; network: Network }) {
  const { id, by, minutes, likes, scene, comments = [] } = post
  return (
    <article className="card post" data-post={id} aria-labelledby={`${id}-by`}>
      <div className="by">
        <Face person={by} />
        <div>
          <b id={`${id}-by`}>{PEOPLE[by]}</b>
          <small>{formatAgo(minutes, WORDS)}</small>
        </div>
      </div>
      <p>{i18n.t(`practice.post.${id as PostId}`)}</p>
      {scene && <Picture name={scene} />}
      <LikeButton id={id} likes={likes} network={network} />
      <Comments id={id} by={by} comments={comments} network={network} />
    </article>
  )
}
