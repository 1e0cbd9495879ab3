/** The mark: two rings, close enough to share a part. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 22 22" aria-hidden="true" fill="none" strokeWidth="2.2">
      <circle cx="8" cy="11" r="6.6" stroke="var(--watch)" />
      <circle cx="14" cy="11" r="6.6" stroke="var(--open)" />
    </svg>
  )
}
