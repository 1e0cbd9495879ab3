import { i18n } from '@/lib/words/i18n'
import { PageLink } from '../page/page-link'

export function Try() {
  return (
    <>
      <p>{i18n.t('welcome.try')}</p>
      <PageLink to="/practice.html" className="button main">
        {i18n.t('welcome.tryButton')}
      </PageLink>
      <p className="soft">{i18n.t('welcome.pin')}</p>
    </>
  )
}
