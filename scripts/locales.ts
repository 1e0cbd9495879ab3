import yaml from '@rollup/plugin-yaml'
import type { LocaleFile } from '../lib/words/words'

/** Sections that the worker speaks; of `elsewhere` only how minutes are said. */
const SPOKEN = ['page', 'toolbar', 'card', 'plan', 'opener']

const spokenOf = ({ elsewhere, ...file }: LocaleFile): LocaleFile => ({
  ...Object.fromEntries(SPOKEN.map((section) => [section, file[section] ?? {}])),
  elsewhere: { minutes: Object(elsewhere).minutes },
})

/** Reads `locales/*.yml` into what is built: a whole file, or with `?spoken` what the worker says of it. */
export const locales = () =>
  yaml({
    extensions: ['.yml', '.yml?spoken'],
    transform: (file, id) => (id.endsWith('?spoken') ? spokenOf(file as LocaleFile) : undefined),
  })
