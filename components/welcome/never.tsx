import { i18n } from '@/lib/words/i18n'
import { Proof } from './proof'

const NEVER = ['welcome.neverText', 'welcome.neverNames', 'welcome.neverElsewhere', 'welcome.neverPrivate'] as const

export function Never() {
  return (
    <>
      <ul className="never">
        {NEVER.map((words) => (
          <li key={words}>{i18n.t(words)}</li>
        ))}
      </ul>
      <Proof />
    </>
  )
}
