import { i18n } from '@/lib/words/i18n'
import type { Message } from './network-state'
import type { THREADS } from './threads'

type Thread = (typeof THREADS)[number]
type Line = Thread['before'][number]['id'] | Thread['answers'][number]

export const textOf = ({ text, line }: Message): string => text ?? i18n.t(`practice.line.${line as Line}`)
