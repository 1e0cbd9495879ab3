import { i18n } from '@/lib/words/i18n'
import { Mark } from '../page/mark'
import { PageLink } from '../page/page-link'
import { FirstPeople } from './first-people'
import { FirstPlan } from './first-plan'
import { Never } from './never'
import { Seen } from './seen'
import { Step } from './step'
import { Try } from './try'

/** What Closer sees, what it never sees and how that can be checked, where to try it, and for who wants it: people who matter, and a first plan. */
export function Welcome() {
  return (
    <div className="page welcome">
      <header>
        <Mark />
        <b>{i18n.t('extension_name')}</b>
      </header>
      <main>
        <h1>{i18n.t('welcome.heading')}</h1>
        <p className="lead">{i18n.t('welcome.lead')}</p>
        <p className="skip">
          <PageLink to="/dashboard.html#/overview">{i18n.t('welcome.skip')}</PageLink>
        </p>
        <ol className="steps">
          <Step number={1} heading={i18n.t('welcome.seenHeading')}>
            <Seen />
          </Step>
          <Step number={2} heading={i18n.t('welcome.neverHeading')}>
            <Never />
          </Step>
          <Step number={3} heading={i18n.t('welcome.tryHeading')}>
            <Try />
          </Step>
          <Step number={4} heading={i18n.t('welcome.peopleHeading')}>
            <FirstPeople />
          </Step>
          <Step number={5} heading={i18n.t('welcome.planHeading')}>
            <FirstPlan />
          </Step>
        </ol>
      </main>
    </div>
  )
}
