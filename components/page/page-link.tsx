import type { MouseEvent, ReactNode } from 'react'
import { browser } from 'wxt/browser'

type Props = {
  to: string
  className?: string
  /** What is to be done before a popup lets go. */
  first?: () => Promise<unknown>
  children: ReactNode
}

/** A link to another of Closer's pages. From a popup it opens a tab and lets the popup go. */
export function PageLink({ to, className, first, children }: Props) {
  const open = (event: MouseEvent) => {
    event.preventDefault()
    const ready = first?.().catch(() => {}) ?? Promise.resolve()
    void ready.then(() => browser.tabs.create({ url: new URL(to, location.origin).href })).then(() => window.close())
  }
  return (
    <a href={to} className={className} onClick={location.pathname === '/popup.html' ? open : undefined}>
      {children}
    </a>
  )
}
