import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const FILES = globSync('{lib,components,entrypoints,wxt.config}{/**/*.{ts,tsx},.ts}', { cwd: ROOT })
const SOURCE = FILES.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n')

/** Quoted texts of the source that could be keys, and templates of which a part is only known later. */
const QUOTED = new Set([...SOURCE.matchAll(/['"]([a-z]\w*(?:\.\w+)+)['"]/gi)].map(([, key = '']) => key))
const TEMPLATES = [...SOURCE.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/gi)].map(
  ([, text = '']) =>
    new RegExp(
      `^${text
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[\\w.]+')}$`,
    ),
)
/** `${name}.title`, of pages whose name is known only later. */
const ENDINGS = [...SOURCE.matchAll(/`\$\{[^}]*\}\.(\w+)`/g)].map(([, ending = '']) => ending)

const WORDS = new Set(SOURCE.match(/\w+/g))
/** Whether a part of a key that a template leaves open can be found as a word, or as one with the end of the template. */
function isWord(part: string): boolean {
  const [, word = '', end = ''] = /^(\w+)([A-Z][a-z]*)$/.exec(part) ?? []
  return WORDS.has(part) || (WORDS.has(word) && (SOURCE.includes(`}${end}\``) || SOURCE.includes(`'${end}'`)))
}
const isKnown = (key: string) => key.split('.').every(isWord)

/** Whether anything in the source may ask for a key. */
export const isUsed = (key: string): boolean =>
  QUOTED.has(key) ||
  (isKnown(key) && TEMPLATES.some((template) => template.test(key))) ||
  ENDINGS.some((ending) => new RegExp(`^\\w+\\.${ending}$`).test(key)) ||
  key.startsWith('extension_')
