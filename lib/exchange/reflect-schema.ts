import * as v from 'valibot'
import { CONNECTED, MOST_ANSWER, MOST_INTENTION, QUESTIONS } from '../model/reflect'
import { QUESTIONS as ASKED } from '../reflect/question'
import { CHOICES } from '../settings/settings'
import { instant, remembers, says, shape, word } from './parts'

type DaySchema = v.GenericSchema<string>

export const checkin = (day: DaySchema) =>
  v.strictObject({ day, connected: v.picklist(CONNECTED, says('value')), at: instant }, shape)

export const reflection = (week: DaySchema) =>
  v.strictObject(
    {
      week,
      question: v.picklist(QUESTIONS, says('value')),
      answer: word(MOST_ANSWER),
      intention: word(MOST_INTENTION),
      changed: instant,
      ...remembers,
    },
    shape,
  )

export const question = (since: DaySchema) =>
  v.strictObject({ question: v.picklist(ASKED, says('value')), since }, shape)

const SECOND = 1000
const seconds = (choices: readonly number[]) =>
  v.optional(
    v.picklist(
      choices.map((ms) => ms / SECOND),
      says('value'),
    ),
  )
const number = (choices: readonly (number | null)[]) => {
  const numbers = choices.filter((choice) => choice !== null)
  return v.optional(v.nullable(v.picklist(numbers, says('value'))))
}

/** Settings of `lib/settings`, as a file names them. */
export const chosen = {
  idleSeconds: seconds(CHOICES.idle),
  idleInThreadSeconds: seconds(CHOICES.idleInThread),
  unfocused: v.optional(v.boolean(says('value'))),
  dayStart: v.optional(v.picklist(CHOICES.dayStart, says('value'))),
  weekStart: number(CHOICES.weekStart),
  foldAfterDays: number(CHOICES.foldAfter),
  checkin: v.optional(v.boolean(says('value'))),
}
