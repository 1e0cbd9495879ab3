import type { ComponentType } from 'react'
import { i18n } from '#i18n'
import { Mark } from '../page/mark'
import { DataPage } from './data-page'
import { useRoute } from './use-route'

/** Every page there is, by its name in the address: `dashboard.html#/data`. */
const PAGES = { data: DataPage } satisfies Record<string, ComponentType>
const NAMES = Object.keys(PAGES) as (keyof typeof PAGES)[]

export function Dashboard() {
  const Page = PAGES[useRoute(NAMES, 'data')]
  return (
    <div className="page">
      <header>
        <Mark />
        <b>{i18n.t('extension_name')}</b>
      </header>
      <main>
        <Page />
      </main>
    </div>
  )
}
