import type { FriendRow } from '../model/talk'
import type { ReflectionRow } from '../model/reflect'

/** Text as it is compared: without case, and without the marks on letters. */
const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Reflections in which all words of a search stand somewhere, from the newest to the oldest. */
export function found(rows: readonly ReflectionRow[], search: string): ReflectionRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  return rows
    .filter(({ answer, intention }) => {
      const text = plain(`${answer}\n${intention}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => (a.week < b.week ? 1 : -1))
}

/** The friend whose name stands in a text as a word of its own; of several the one with the longest name. */
export function friendIn<F extends Pick<FriendRow, 'name'>>(text: string, friends: readonly F[]): F | undefined {
  const all = plain(text)
  const stands = (name: string) => {
    // Scripts without spaces between words have no words of their own.
    const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)
    for (let at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1))
      if (!spaced || (!isLetter(all[at - 1]) && !isLetter(all[at + name.length]))) return true
    return false
  }
  return friends
    .filter(({ name }) => plain(name) !== '' && stands(plain(name)))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
}
