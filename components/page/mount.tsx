import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { i18n } from '@/lib/words/i18n'
import { Boundary } from './boundary'
import { WORDS } from './locale'

/** Puts a page into its document and says which language it is in. */
export function mount(page: ReactNode, title: string): void {
  document.documentElement.lang = WORDS
  document.documentElement.dir = i18n.t('page.direction')
  document.title = title
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Boundary whole>{page}</Boundary>)
}
