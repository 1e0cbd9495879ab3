import { i18n } from '@/lib/words/i18n'
import { PageLink } from '../page/page-link'

/** What a new install shows in place of numbers. */
export function FirstDay() {
  return (
    <div className="first-day">
      <p>{i18n.t('popup.first')}</p>
      <PageLink to="/practice.html" className="button">
        {i18n.t('popup.firstPractice')}
      </PageLink>
    </div>
  )
}
