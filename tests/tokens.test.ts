import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../components')
/** The practice network is somebody else's site, with colours of its own. */
const OWN_COLOURS = 'practice/network.css'

type Rule = { file: string; property: string; value: string }

const RULES: Rule[] = globSync('**/*.css', { cwd: ROOT })
  .filter((file) => file !== 'theme.css')
  .flatMap((file) => {
    const css = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
    return [...css.matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
      file,
      property,
      value,
    }))
  })

it('takes every colour from the tokens', () =>
  expect(
    RULES.filter(
      ({ file, property, value }) => /#[\da-f]{3,8}\b/i.test(value) && !/mask/.test(property) && file !== OWN_COLOURS,
    ),
  ).toEqual([]))

it('takes every size of type from the tokens', () =>
  expect(
    RULES.filter(
      ({ property, value }) => /^font(?:-size)?$/.test(property) && !/^inherit$|^var\(--/.test(value.trim()),
    ),
  ).toEqual([]))

it('spaces things by steps of 2px', () =>
  expect(
    RULES.filter(
      ({ property, value }) =>
        /^(?:margin|padding|gap|row-gap|column-gap)/.test(property) &&
        [...value.matchAll(/(-?[\d.]+)px/g)].some(([, px]) => Number(px) % 2 !== 0),
    ),
  ).toEqual([]))
