import type { Breakage } from '../../tests/breaks/breakage.ts'

export type Choice = { list: boolean; chosen: readonly Breakage[] }

/**
 * What is asked for: `--list`, names of breakages, or nothing for all of them.
 *
 * @throws where there is no breakage of a name
 */
export function choose(all: readonly Breakage[], args: readonly string[]): Choice {
  const names = args.filter((arg) => arg !== '--list')
  const unknown = names.find((name) => !all.some((one) => one.name === name))
  if (unknown !== undefined)
    throw new Error(`There is no breakage "${unknown}". npm run test:breaks -- --list has all of them.`)
  const list = names.length < args.length
  return { list, chosen: names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all }
}
