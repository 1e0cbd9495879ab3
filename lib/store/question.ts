import type { Day } from '../model/counts'
import { firstChoice, nextChoice, QUESTIONS, type Chosen, type Question } from '../reflect/question'
import type { Store } from './db'
import { noteEdits } from './edits'
import { firstRated } from './rated-days'

const NAME = 'question'

/** The question that the person fixed, if any. */
export async function chosenQuestion(store: Store): Promise<Chosen | undefined> {
  const value = (await store.settings.get(NAME))?.value as Chosen | undefined
  return value && QUESTIONS.includes(value.question) ? value : undefined
}

/** Fixes a question. The same one again changes nothing; another one begins to count on `today`. */
export const chooseQuestion = (store: Store, question: Question, today: Day): Promise<void> =>
  store.transaction('rw', store.settings, store.checkins, async () => {
    const before = await chosenQuestion(store)
    if (before?.question === question) return
    const value = before ? nextChoice(question, today) : firstChoice(question, await firstRated(store), today)
    await store.settings.put({ name: NAME, value })
    await noteEdits(store, [NAME])
  })
