import { i18n } from '@/lib/words/i18n'
import { FELT, type Felt } from '@/lib/model/talk'

/** Marks for what a talk was. Banter is one of them: it is good in itself, and says nothing against the others. */
export function Chips({ felt, onChange }: { felt: readonly Felt[]; onChange: (felt: Felt[]) => void }) {
  const turn = (mark: Felt) => onChange(felt.includes(mark) ? felt.filter((other) => other !== mark) : [...felt, mark])
  return (
    <div className="chips" role="group" aria-label={i18n.t('ask.how')}>
      {FELT.map((mark) => (
        <button key={mark} type="button" className="chip" aria-pressed={felt.includes(mark)} onClick={() => turn(mark)}>
          {i18n.t(`felt.${mark}`)}
        </button>
      ))}
    </div>
  )
}
