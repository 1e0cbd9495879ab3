import { useId, useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { MOST_ANSWER, MOST_INTENTION, QUESTIONS, type ReflectionRow } from '@/lib/model/reflect'
import { questionOf } from '@/lib/reflect/week'
import { putReflection } from '@/lib/store/reflect'
import { useStore } from '../page/store-context'
import { useDo } from '../page/use-said'

type Props = {
  week: string
  /** What was written of this week before. */
  row: ReflectionRow | undefined
  onPlan: (intention: string) => void
}

/** One question and one intention, in the person's own words. Nothing is kept before it is saved. */
export function OwnWords({ week, row, onPlan }: Props) {
  const store = useStore()
  const act = useDo()
  const id = useId()
  const [question, setQuestion] = useState(row?.question ?? questionOf(week))
  const [answer, setAnswer] = useState(row?.answer ?? '')
  const [intention, setIntention] = useState(row?.intention ?? '')
  const save = () => putReflection(store, { week, question, answer, intention, changed: Date.now() })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    act(async () => {
      await save()
      return { words: i18n.t('reflect.saved') }
    })
  }
  return (
    <form className="card own-words" aria-labelledby={`${id}-heading`} onSubmit={onSubmit}>
      <h2 id={`${id}-heading`}>{i18n.t('reflect.wordsHeading')}</h2>
      <fieldset className="questions">
        <legend className="hidden-text">{i18n.t('reflect.choose')}</legend>
        {QUESTIONS.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-question`} checked={question === one} onChange={() => setQuestion(one)} />
            {i18n.t(`reflect.question.${one}`)}
          </label>
        ))}
      </fieldset>
      <textarea
        aria-label={i18n.t(`reflect.question.${question}`)}
        dir="auto"
        rows={5}
        maxLength={MOST_ANSWER}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <label htmlFor={`${id}-intention`}>{i18n.t('reflect.intention')}</label>
      <input
        id={`${id}-intention`}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={MOST_INTENTION}
        value={intention}
        onChange={({ currentTarget }) => setIntention(currentTarget.value)}
      />
      <div className="choices">
        <button
          type="button"
          disabled={intention.trim() === ''}
          onClick={() => {
            void save()
            onPlan(intention)
          }}
        >
          {i18n.t('reflect.plan')}
        </button>
        <button type="submit" className="main">
          {i18n.t('reflect.save')}
        </button>
      </div>
      <p className="note">{i18n.t('reflect.private')}</p>
    </form>
  )
}
