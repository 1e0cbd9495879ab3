import { Suspense, useEffect, useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { Boundary } from '../page/boundary'
import { DemoBar } from '../page/demo-bar'
import { Mark } from '../page/mark'
import { Navigation } from './navigation'
import { NAMES, PAGES } from './pages'
import { useRoute } from './use-route'

export function Dashboard() {
  const name = useRoute(NAMES, 'overview')
  const { Page } = PAGES[name]
  const main = useRef<HTMLElement>(null)
  const last = useRef(name)
  const title = i18n.t(`${name}.title`)
  useEffect(() => {
    document.title = title
    if (last.current === name) return
    last.current = name
    // The link that was followed stays where it was; what it led to begins here.
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [name, title])
  return (
    <div className="page dashboard">
      <button type="button" className="skip-to" onClick={() => main.current?.focus()}>
        {i18n.t('page.skip')}
      </button>
      <header>
        <p className="brand">
          <Mark />
          <b>{i18n.t('extension_name')}</b>
        </p>
        <Navigation current={name} />
      </header>
      <main ref={main} tabIndex={-1} aria-label={i18n.t(`${name}.heading`)}>
        <DemoBar />
        <Boundary key={name}>
          <Suspense>
            <Page />
          </Suspense>
        </Boundary>
      </main>
    </div>
  )
}
