import { useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { compare } from '@/lib/reflect/compare'
import { firstCounted, type Question } from '@/lib/reflect/question'
import { chooseQuestion, chosenQuestion } from '@/lib/store/question'
import { ratedDays } from '@/lib/store/rated-days'
import { SaidBar } from '../page/said-bar'
import { useStore } from '../page/store-context'
import { TroubleCard } from '../page/trouble-card'
import { useReading } from '../page/use-reading'
import { useSaid } from '../page/use-said'
import { useToday } from '../page/use-today'
import { ComparisonCard } from './comparison-card'
import { QuestionCard } from './question-card'
import { QuestionForm } from './question-form'

/** How connected days felt, beside one thing that the person chose before anything was shown. */
export function ConnectedPage() {
  const store = useStore()
  const today = useToday()
  const reading = useReading(
    async (from) => {
      const chosen = await chosenQuestion(from)
      // Nothing is even read before there is a question.
      if (!chosen) return {}
      const rated = await ratedDays(from, firstCounted(chosen, today), today)
      return { chosen, comparison: compare(chosen.question, rated) }
    },
    [today],
  )
  const { said, act, clear } = useSaid()
  const heading = useRef<HTMLHeadingElement>(null)
  const choose = (question: Question, words: string) =>
    act(async () => {
      await chooseQuestion(store, question, today)
      // What was pressed is gone.
      heading.current?.focus()
      return { words }
    })
  const dismiss = () => {
    clear()
    heading.current?.focus()
  }
  const { chosen, comparison } = reading?.value ?? {}
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('connected.heading')}
      </h1>
      <p className="lead">{i18n.t('connected.lead')}</p>
      {reading?.trouble && <TroubleCard trouble={reading.trouble} />}
      {reading?.value && (
        <div className="cards">
          {chosen && comparison ? (
            <>
              <QuestionCard
                key={chosen.question}
                chosen={chosen}
                onChange={(question) => choose(question, i18n.t('connected.changed'))}
              />
              <ComparisonCard comparison={comparison} />
            </>
          ) : (
            <QuestionForm onChoose={(question) => choose(question, i18n.t('connected.fixed'))} />
          )}
        </div>
      )}
      <SaidBar said={said} act={act} onClear={dismiss} />
    </>
  )
}
