import {
  CalendarHeart,
  ChartColumn,
  Globe,
  HeartHandshake,
  House,
  Lock,
  MessagesSquare,
  Settings,
  Sprout,
  Waves,
} from 'lucide-react'
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { LucideIcon } from 'lucide-react'

type Page = { icon: LucideIcon; group: 'seen' | 'people' | 'me' | 'closer'; Page: LazyExoticComponent<ComponentType> }

/** Every page there is, by its name in the address: `dashboard.html#/data`. Each is loaded when it is first opened. */
export const PAGES = {
  overview: {
    icon: House,
    group: 'seen',
    Page: lazy(async () => ({ default: (await import('./overview-page')).OverviewPage })),
  },
  trends: {
    icon: ChartColumn,
    group: 'seen',
    Page: lazy(async () => ({ default: (await import('../trends/trends-page')).TrendsPage })),
  },
  conversations: {
    icon: MessagesSquare,
    group: 'people',
    Page: lazy(async () => ({ default: (await import('../talks/conversations-page')).ConversationsPage })),
  },
  friends: {
    icon: HeartHandshake,
    group: 'people',
    Page: lazy(async () => ({ default: (await import('../friends/friends-page')).FriendsPage })),
  },
  nudges: {
    icon: Sprout,
    group: 'people',
    Page: lazy(async () => ({ default: (await import('../nudges/nudges-page')).NudgesPage })),
  },
  reflect: {
    icon: CalendarHeart,
    group: 'me',
    Page: lazy(async () => ({ default: (await import('../reflect/reflect-page')).ReflectPage })),
  },
  connected: {
    icon: Waves,
    group: 'me',
    Page: lazy(async () => ({ default: (await import('../connected/connected-page')).ConnectedPage })),
  },
  sites: {
    icon: Globe,
    group: 'closer',
    Page: lazy(async () => ({ default: (await import('../sites/sites-page')).SitesPage })),
  },
  data: {
    icon: Lock,
    group: 'closer',
    Page: lazy(async () => ({ default: (await import('../data/data-page')).DataPage })),
  },
  settings: {
    icon: Settings,
    group: 'closer',
    Page: lazy(async () => ({ default: (await import('../settings/settings-page')).SettingsPage })),
  },
} satisfies Record<string, Page>

export type PageName = keyof typeof PAGES
export const NAMES = Object.keys(PAGES) as PageName[]
