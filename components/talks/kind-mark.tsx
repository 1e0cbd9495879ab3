import type { ReactNode } from 'react'
import type { Kind } from '@/lib/conversations/conversations'

/** Each kind has its colour, shape and size, drawn around 0, 0. */
const SHAPES: Record<Kind, ReactNode> = {
  real: (
    <>
      <circle r="5.5" fill="none" stroke="var(--open)" strokeWidth="1.5" />
      <circle r="3" fill="var(--open)" />
    </>
  ),
  'back-and-forth': <circle r="4" fill="var(--talk)" />,
  group: (
    <>
      <circle cx="-2.6" r="3" fill="var(--talk)" />
      <circle cx="3.4" r="2.2" fill="none" stroke="var(--talk)" strokeWidth="1.4" />
    </>
  ),
  unsure: <circle r="3.6" fill="none" stroke="var(--talk)" strokeWidth="1.5" strokeDasharray="2 1.8" />,
  quick: <path d="M0-3.6 3.6 0 0 3.6-3.6 0z" fill="var(--signal)" />,
  'one-sided': <circle r="2.4" fill="none" stroke="var(--edge)" strokeWidth="1.4" />,
}

/** A mark for a kind of conversation inside a drawing. */
export const KindShape = ({ kind }: { kind: Kind }) => <g className="kind-shape">{SHAPES[kind]}</g>

/** The same mark beside words. */
export function KindMark({ kind }: { kind: Kind }) {
  return (
    <svg className="kind-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  )
}
