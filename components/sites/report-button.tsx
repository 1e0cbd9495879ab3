import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { browser } from 'wxt/browser'
import type { SightingRow } from '@/lib/model/counts'
import { browserOf, textOfReport } from '@/lib/summaries/report'
import type { ShownSite } from './reads'

type Props = { site: ShownSite; day: string; seen: SightingRow | undefined }

/** Copies what tells us that a site was redrawn. Sending it is up to the person. */
export function ReportButton({ site, day, seen }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>()
  const copy = () => {
    const { version } = browser.runtime.getManifest()
    const text = textOfReport({ version, browser: browserOf(navigator.userAgent), site: site.id, day, seen })
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    )
  }
  return (
    <>
      <p className="soft">{i18n.t('sites.reportWhat')}</p>
      <button type="button" aria-label={i18n.t('sites.copyOf', { site: site.name })} onClick={copy}>
        {i18n.t('sites.copy')}
      </button>
      <output>{outcome && i18n.t(`sites.${outcome}`)}</output>
    </>
  )
}
