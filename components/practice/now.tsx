import { i18n } from '@/lib/words/i18n'
import type { Context } from '@/lib/classify/events'

/** What Closer takes the person to be doing now. */
export function Now({ context }: { context: Context | 'away' }) {
  const activity = context === 'away' ? 'other' : context.activity
  return (
    <p className="now">
      <span className={`swatch fill ${activity}`} aria-hidden="true" />
      <span>
        {i18n.t('practice.now')} <b>{i18n.t(`practice.doing.${wordFor(context)}`)}</b>
      </span>
    </p>
  )
}

function wordFor(context: Context | 'away') {
  if (context === 'away') return 'away'
  const { surface, activity } = context
  if (activity === 'passive') return surface === 'shorts' ? 'reels' : 'feed'
  if (activity === 'other') return surface === 'inbox' ? 'inbox' : 'unknown'
  return activity
}
