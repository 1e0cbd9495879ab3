import { useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { Comments } from './comments'
import { Face } from './face'
import { LikeButton } from './like-button'
import { PEOPLE } from './people'
import { PlayButton } from './play-button'
import type { REELS } from './posts'
import { usePlaying } from './use-playing'
import type { Network } from './use-network'

/** A film that plays while most of it is in view. It has no sound. */
export function Reel({ reel, network }: { reel: (typeof REELS)[number]; network: Network }) {
  const { id, by, film, likes } = reel
  const video = useRef<HTMLVideoElement>(null)
  const { playing, toggle } = usePlaying(video)
  return (
    <article className="card post reel" data-post={id} aria-labelledby={`${id}-by`}>
      <div className="film">
        <video
          ref={video}
          src={`/practice/${film}.webm`}
          loop
          playsInline
          preload="auto"
          aria-label={i18n.t(`practice.film.${film}`)}
        >
          <track kind="captions" src="/practice/silence.vtt" />
        </video>
        <PlayButton playing={playing} onClick={toggle} />
      </div>
      <div className="by">
        <Face person={by} />
        <b id={`${id}-by`}>{PEOPLE[by]}</b>
      </div>
      <p>{i18n.t(`practice.reel.${id}`)}</p>
      <LikeButton id={id} likes={likes} network={network} />
      <Comments id={id} by={by} comments={[]} network={network} />
    </article>
  )
}
