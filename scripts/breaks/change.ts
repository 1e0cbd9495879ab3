/** A small change of one file. */
export type Change = { file: string; find: string; replace: string }

/**
 * A file's text with a change made.
 *
 * @throws where what is to be replaced does not stand there exactly once: the change is not the one that was meant any more
 */
export function changed(text: string, { file, find, replace }: Change): string {
  const [before = '', after, ...more] = text.split(find)
  if (find === '' || after === undefined || more.length > 0) {
    const times = find === '' || after === undefined ? 'not' : `${more.length + 1} times`
    throw new Error(`What it replaces stands ${times} in ${file}, not once:\n${find}`)
  }
  return before + replace + after
}
