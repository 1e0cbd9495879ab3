import type { ReactNode } from 'react'
import type { Contact } from '@/lib/friends/history'

/** Each kind has its colour, shape and size, drawn around 0, 0. */
const SHAPES: Record<Contact, ReactNode> = {
  real: (
    <>
      <circle r="5.5" fill="none" stroke="var(--open)" strokeWidth="1.5" />
      <circle r="3" fill="var(--open)" />
    </>
  ),
  'back-and-forth': <circle r="4" fill="var(--talk)" />,
  quick: <path d="M0-3.6 3.6 0 0 3.6-3.6 0z" fill="var(--signal)" />,
  'one-sided': <circle r="2.4" fill="none" stroke="var(--edge)" strokeWidth="1.4" />,
}

/** A mark for a kind of contact inside a drawing. */
export const ContactShape = ({ kind }: { kind: Contact }) => <g className="contact-shape">{SHAPES[kind]}</g>

/** The same mark beside words. */
export function ContactMark({ kind }: { kind: Contact }) {
  return (
    <svg className="contact-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  )
}
