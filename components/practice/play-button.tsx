import { i18n } from '@/lib/words/i18n'

/** Covers a film: a press anywhere on it plays or pauses. */
export function PlayButton({ playing, onClick }: { playing: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className="play"
      aria-label={i18n.t(playing ? 'practice.pause' : 'practice.play')}
      onClick={onClick}
    >
      {!playing && (
        <svg viewBox="0 0 48 48" width="64" height="64" aria-hidden="true">
          <circle cx="24" cy="24" r="23" fill="rgb(20 18 24 / 0.6)" stroke="#fff" />
          <path d="M19 14.5v19l15-9.5z" fill="#fff" />
        </svg>
      )}
    </button>
  )
}
