import type { Part } from '@/lib/summaries/parts'

/** Time by activity as one bar. The legend beside it says the same in words. */
export function ActivityBar({ parts }: { parts: Part[] }) {
  return (
    <div className="bar" aria-hidden="true">
      {parts
        .filter(({ ms }) => ms > 0)
        .map(({ name, share }) => (
          <span key={name} className={`fill ${name}`} style={{ flexGrow: share }} />
        ))}
    </div>
  )
}
