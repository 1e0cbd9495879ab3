import { i18n } from '@/lib/words/i18n'

/** How a form ends, with Save as its own button. */
export function SaveOrCancel({ onCancel }: { onCancel?: (() => void) | undefined }) {
  return (
    <div className="choices">
      {onCancel && (
        <button type="button" className="quiet" onClick={onCancel}>
          {i18n.t('elsewhere.cancel')}
        </button>
      )}
      <button type="submit" className="main">
        {i18n.t('elsewhere.save')}
      </button>
    </div>
  )
}
