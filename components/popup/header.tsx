import type { ReactNode } from 'react'
import { i18n } from '@/lib/words/i18n'
import { formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { Mark } from '../page/mark'

export function Header({ today, children }: { today: string; children: ReactNode }) {
  return (
    <header>
      <Mark />
      <b>{i18n.t('extension_name')}</b>
      <span className="date">{formatDay(today, 'header', DATES)}</span>
      {children}
    </header>
  )
}
