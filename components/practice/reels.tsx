import { i18n } from '@/lib/words/i18n'
import { Reel } from './reel'
import { REELS } from './posts'
import type { Network } from './use-network'

export function Reels({ network }: { network: Network }) {
  return (
    <>
      <h1 className="hidden-text">{i18n.t('practice.reels')}</h1>
      <div className="reels">
        {REELS.map((reel) => (
          <Reel key={reel.id} reel={reel} network={network} />
        ))}
      </div>
    </>
  )
}
