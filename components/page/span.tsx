import { formatSpan, isoSpan } from '@/lib/time/format'
import { WORDS } from './locale'

/** A span of `ms` milliseconds in words. */
export function Span({ ms, format = formatSpan }: { ms: number; format?: (ms: number, locale: string) => string }) {
  return (
    <time className="span" dateTime={isoSpan(ms)}>
      {format(ms, WORDS)}
    </time>
  )
}
