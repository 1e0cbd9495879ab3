import { useEffect, type ComponentType } from 'react'
import { i18n } from '@/lib/words/i18n'
import { FriendsPage } from '../friends/friends-page'
import { NudgesPage } from '../nudges/nudges-page'
import { Mark } from '../page/mark'
import { ReflectPage } from '../reflect/reflect-page'
import { SettingsPage } from '../settings/settings-page'
import { SitesPage } from '../sites/sites-page'
import { ConversationsPage } from '../talks/conversations-page'
import { TrendsPage } from '../trends/trends-page'
import { DataPage } from './data-page'
import { OverviewPage } from './overview-page'
import { useRoute } from './use-route'

/** Every page there is, by its name in the address: `dashboard.html#/data`. */
const PAGES = {
  overview: OverviewPage,
  trends: TrendsPage,
  conversations: ConversationsPage,
  friends: FriendsPage,
  nudges: NudgesPage,
  reflect: ReflectPage,
  sites: SitesPage,
  data: DataPage,
  settings: SettingsPage,
} satisfies Record<string, ComponentType>
const NAMES = Object.keys(PAGES) as (keyof typeof PAGES)[]

export function Dashboard() {
  const name = useRoute(NAMES, 'overview')
  const Page = PAGES[name]
  useEffect(() => {
    document.title = i18n.t(`${name}.title`)
  }, [name])
  return (
    <div className="page">
      <header>
        <Mark />
        <b>{i18n.t('extension_name')}</b>
        <nav className="pages" aria-label={i18n.t('page.pages')}>
          {NAMES.map((page) => (
            <a key={page} href={`#/${page}`} aria-current={page === name ? 'page' : undefined}>
              {i18n.t(`${page}.heading`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Page />
      </main>
    </div>
  )
}
