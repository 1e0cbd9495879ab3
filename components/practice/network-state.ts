import { THREADS, type ThreadScript } from './threads'

export type Message = {
  id: string
  from: 'me' | 'them'
  /** What was written here; a line of the script has its words in the locale files. */
  text?: string
  line?: ThreadScript['answers'][number]
}

export type ThreadState = {
  name: ThreadScript['name']
  messages: Message[]
  /** Answers that are on their way. */
  writing: number
  /** How many answers were given. */
  answered: number
  unread: boolean
}

export type NetworkState = {
  liked: ReadonlySet<string>
  comments: Readonly<Record<string, readonly string[]>>
  threads: readonly ThreadState[]
}

export type Step =
  | { type: 'like'; id: string }
  | { type: 'comment'; id: string; text: string }
  | { type: 'write'; name: string; text: string }
  | { type: 'answer'; name: string }
  | { type: 'read'; name: string }

const scripts: readonly ThreadScript[] = THREADS

export const begin = (): NetworkState => ({
  liked: new Set(),
  comments: {},
  threads: scripts.map(({ name, before, unread = false }) => ({
    name,
    messages: before.map(({ id, from }) => ({ id, from, line: id })),
    writing: 0,
    answered: 0,
    unread,
  })),
})

export function step(state: NetworkState, action: Step): NetworkState {
  switch (action.type) {
    case 'like': {
      const liked = new Set(state.liked)
      if (!liked.delete(action.id)) liked.add(action.id)
      return { ...state, liked }
    }
    case 'comment': {
      const before = state.comments[action.id] ?? []
      return { ...state, comments: { ...state.comments, [action.id]: [...before, action.text] } }
    }
    default:
      return {
        ...state,
        threads: state.threads.map((thread) => (thread.name === action.name ? stepThread(thread, action) : thread)),
      }
  }
}

function stepThread(thread: ThreadState, action: Exclude<Step, { id: string }>): ThreadState {
  const { messages } = thread
  const id = `${thread.name}-${messages.length}`
  if (action.type === 'read') return { ...thread, unread: false }
  if (action.type === 'write')
    return { ...thread, messages: [...messages, { id, from: 'me', text: action.text }], writing: thread.writing + 1 }
  const answers = scripts.find(({ name }) => name === thread.name)?.answers ?? []
  const line = answers[thread.answered % answers.length]
  return {
    ...thread,
    messages: [...messages, { id, from: 'them', ...(line && { line }) }],
    writing: thread.writing - 1,
    answered: thread.answered + 1,
    unread: true,
  }
}
