import { i18n } from '@/lib/words/i18n'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'
import type { Network } from './use-network'

const HEART =
  'M8 14S1.5 10 1.5 5.6C1.5 3.4 3.2 2 5 2c1.4 0 2.4.8 3 1.9C8.6 2.8 9.6 2 11 2c1.8 0 3.5 1.4 3.5 3.6C14.5 10 8 14 8 14Z'

export function LikeButton({ id, likes, network }: { id: string; likes: number; network: Network }) {
  const on = network.liked.has(id)
  return (
    <button type="button" className="like" data-control="like" aria-pressed={on} onClick={() => network.like(id)}>
      <svg
        viewBox="0 0 16 16"
        width="18"
        height="18"
        aria-hidden="true"
        fill={on ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.4"
      >
        <path d={HEART} />
      </svg>
      {i18n.t('practice.like')} <span className="soft">{formatCount(likes + (on ? 1 : 0), DATES)}</span>
    </button>
  )
}
