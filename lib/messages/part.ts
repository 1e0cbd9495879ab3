import type { PartName } from '../observe/parts'

const PARTS: readonly PartName[] = ['likely', 'thread']

/** The part of the sensor that a message asks for, or undefined if it is no such message. */
export function parsePart(message: unknown): PartName | undefined {
  const { type, name } = Object(message) as { type?: unknown; name?: unknown }
  return type === 'part' ? PARTS.find((known) => known === name) : undefined
}
