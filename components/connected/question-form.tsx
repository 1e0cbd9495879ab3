import { useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { QUESTIONS, type Question } from '@/lib/reflect/question'

/** The choice between the questions. It comes before everything else, and shows nothing of what will come out. */
export function QuestionForm({ onChoose }: { onChoose: (question: Question) => void }) {
  const [fault, setFault] = useState<string>()
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const picked = new FormData(event.currentTarget).get('question')
    const question = QUESTIONS.find((one) => one === picked)
    if (question) onChoose(question)
    else setFault(i18n.t('connected.chooseOne'))
  }
  return (
    <section className="card question-card" aria-labelledby="question">
      <h2 id="question">{i18n.t('connected.chooseHeading')}</h2>
      <p className="soft">{i18n.t('connected.chooseWhat')}</p>
      <form className="question-form" onSubmit={choose} onChange={() => setFault(undefined)}>
        <fieldset aria-labelledby="question">
          {QUESTIONS.map((question) => (
            <div key={question} className="question">
              <input
                type="radio"
                name="question"
                id={`question-${question}`}
                value={question}
                aria-describedby={`question-${question}-what`}
              />
              <label htmlFor={`question-${question}`}>{i18n.t(`connected.question.${question}`)}</label>
              <p id={`question-${question}-what`} className="soft small">
                {i18n.t(`connected.questionWhat.${question}`)}
              </p>
            </div>
          ))}
        </fieldset>
        <button type="submit" className="main">
          {i18n.t('connected.choose')}
        </button>
        <output className="small">{fault}</output>
      </form>
    </section>
  )
}
