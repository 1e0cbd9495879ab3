/** The fill of what could not be read. */
export function Hatching() {
  return (
    <defs>
      <pattern id="hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--card)" />
        <rect width="1.6" height="5" fill="var(--edge)" />
      </pattern>
    </defs>
  )
}
