import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Person } from './driver/person'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong, as rule and place.
 *
 * @param without rules that mean nothing here
 */
export async function faults(me: Person, without: string[] = []): Promise<string[]> {
  await me.page.evaluate(AXE)
  return me.page.evaluate(async (off) => {
    type Result = { violations: { id: string; nodes: { target: string[] }[] }[] }
    const { axe } = window as unknown as { axe: { run: (how: object) => Promise<Result> } }
    const { violations } = await axe.run({ rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, without)
}
