import { useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { SiteChoices } from '@/lib/store/sites'
import { AddSite } from './add-site'
import { OwnRow } from './own-row'
import type { Today } from './today'

/** The sites that the person added, and the way to add one. */
export function OwnSites({ choices: { off, own }, today }: { choices: SiteChoices; today: Today }) {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="card" aria-labelledby="own">
      <h2 id="own" ref={heading} tabIndex={-1}>
        {i18n.t('sites.ownHeading')}
      </h2>
      <p className="soft">{i18n.t('sites.ownLead')}</p>
      <ul className="sites">
        {own.map(({ host }) => (
          <OwnRow
            key={host}
            host={host}
            off={off.includes(host)}
            today={today}
            // The button that had the focus goes with its row.
            onRemoved={() => heading.current?.focus()}
          />
        ))}
      </ul>
      <AddSite hosts={own.map(({ host }) => host)} />
    </section>
  )
}
