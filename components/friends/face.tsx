import { WORDS } from '../page/locale'

/** The first letter of a name, or what it begins with: an emoji may be of many characters. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter(WORDS, { granularity: 'grapheme' }).segment(name)
  return first?.segment.toLocaleUpperCase() ?? ''
}

export function Face({ name }: { name: string }) {
  return (
    <span className="initial" aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}
