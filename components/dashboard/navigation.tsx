import { i18n } from '@/lib/words/i18n'
import { NAMES, PAGES, type PageName } from './pages'

/** In one line the current one may be out of sight. */
const intoSight = (link: HTMLAnchorElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'center' })

/** The ways to all pages: beside the page where there is room, above it in one line where there is not. */
export function Navigation({ current }: { current: PageName }) {
  return (
    <nav className="pages" aria-label={i18n.t('page.pages')}>
      <ul>
        {NAMES.map((name, i) => {
          const { icon: Icon, group } = PAGES[name]
          const before = NAMES[i - 1]
          const isFirst = before !== undefined && PAGES[before].group !== group
          return (
            <li key={name} className={isFirst ? 'first' : undefined}>
              <a
                href={`#/${name}`}
                ref={name === current ? intoSight : undefined}
                aria-current={name === current ? 'page' : undefined}
              >
                <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
                {i18n.t(`${name}.heading`)}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
