import type { Ways } from './ways'

/** The ways of every site that has a fixture, by the names of their files. */
export const everyWay: readonly Ways[] = Object.values(
  import.meta.glob<{ ways: Ways }>(['./*.ts', '!./ways.ts', '!./all.ts'], { eager: true }),
).map(({ ways }) => ways)
