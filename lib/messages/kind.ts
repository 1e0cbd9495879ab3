import { KINDS, type Kind } from '../sites/own'

/** What the script of an own site asks the worker for: to run what reads such a site in its page. */
export type KindMessage = { type: 'kind'; kind: Kind }

export const kindMessage = (kind: Kind): KindMessage => ({ type: 'kind', kind })

/** The kind in a message, or undefined if it is no such message. */
export function parseKind(message: unknown): Kind | undefined {
  const { type, kind } = Object(message) as { type?: unknown; kind?: unknown }
  return type === 'kind' ? KINDS.find((known) => known === kind) : undefined
}
