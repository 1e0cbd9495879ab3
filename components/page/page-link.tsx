import type { MouseEvent, ReactNode } from 'react'
import { browser } from 'wxt/browser'

/** A link to another of Closer's pages. From a popup it opens a tab and lets the popup go. */
export function PageLink({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const open = (event: MouseEvent) => {
    event.preventDefault()
    void browser.tabs.create({ url: new URL(to, location.origin).href }).then(() => window.close())
  }
  return (
    <a href={to} className={className} onClick={location.pathname === '/popup.html' ? open : undefined}>
      {children}
    </a>
  )
}
