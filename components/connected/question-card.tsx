import { i18n } from '@/lib/words/i18n'
import { QUESTIONS, type Chosen, type Question } from '@/lib/reflect/question'
import { formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { takeFocus } from '../page/take-focus'
import { useOpening } from '../page/use-opening'

/** The question that is fixed, and the way to the other one, with what that means said first. */
export function QuestionCard({ chosen, onChange }: { chosen: Chosen; onChange: (question: Question) => void }) {
  const { isOpen, open, close, opener } = useOpening()
  const other = QUESTIONS.find((question) => question !== chosen.question) ?? chosen.question
  return (
    <section className="card question-card" aria-labelledby="question">
      <h2 id="question">{i18n.t(`connected.question.${chosen.question}`)}</h2>
      <p className="soft small">{i18n.t('connected.since', { day: formatDay(chosen.since, 'date', DATES) })}</p>
      {isOpen ? (
        <div className="question-change">
          <p ref={takeFocus} tabIndex={-1}>
            {i18n.t('connected.changeWhat', { question: i18n.t(`connected.question.${other}`) })}
          </p>
          <div className="choices">
            <button type="button" onClick={close}>
              {i18n.t('connected.changeNot')}
            </button>
            <button type="button" onClick={() => onChange(other)}>
              {i18n.t('connected.changeNow')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="quiet" ref={opener} onClick={open}>
          {i18n.t('connected.change')}
        </button>
      )}
    </section>
  )
}
