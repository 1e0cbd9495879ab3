import { i18n } from '@/lib/words/i18n'
import { PageLink } from '../page/page-link'

export function Footer() {
  return (
    <footer>
      <PageLink to="/dashboard.html#/data">{i18n.t('popup.toData')}</PageLink>
      <PageLink to="/practice.html">{i18n.t('popup.toPractice')}</PageLink>
    </footer>
  )
}
