import { i18n } from '@/lib/words/i18n'
import { isDemo } from '@/lib/store/demo'
import { eraseEverything } from '@/lib/store/erase'
import { useStore } from './store-context'
import { useReading } from './use-reading'

/** Says that what is shown was invented, and removes it with one press. */
export function DemoBar() {
  const store = useStore()
  if (!useReading(isDemo, [])?.value) return null
  return (
    <aside className="demo small" aria-label={i18n.t('demo.name')}>
      <span>{i18n.t('demo.what')}</span>
      <button type="button" onClick={() => void eraseEverything(store)}>
        {i18n.t('demo.remove')}
      </button>
    </aside>
  )
}
