import { i18n } from '@/lib/words/i18n'
import { siteById } from '@/lib/sites/registry'
import type { lossesOf, Loss } from '@/lib/summaries/health'
import { PageLink } from './page-link'
import { Words } from './words'

export type Losses = ReturnType<typeof lossesOf>

export const ORDER: readonly Loss[] = ['posts', 'likes', 'messages']

/** Says what Closer can no longer read, and that the rest is still true. */
export function HealthNote({ losses }: { losses: Losses }) {
  return (
    <div className="note health" role="status">
      {[...losses].map(([site, lost]) => (
        <p key={site}>
          {ORDER.filter((loss) => lost.includes(loss)).map((loss) => (
            <span key={loss}>
              <Words of={`health.${loss}`} parts={{ site: siteById(site)?.name ?? site }} />{' '}
            </span>
          ))}
          {i18n.t('health.still')}
        </p>
      ))}
      <PageLink to="/dashboard.html#/sites">{i18n.t('health.more')}</PageLink>
    </div>
  )
}
