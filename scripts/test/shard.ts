/** One of `count` parts that a run is split into, from 1. */
export type Shard = { index: number; count: number }

export const part = ({ index, count }: Shard): string => `${index}/${count}`

const SAID = /^--shard=(.*)$/

/** What `npm test` is asked for: all, or with `--shard 1/4` a part of it. */
export function shardOf(args: readonly string[]): Shard | undefined {
  const [first, second, ...more] = args.flatMap((arg) => SAID.exec(arg)?.slice(0, 2).with(0, '--shard') ?? [arg])
  if (first === undefined) return undefined
  const odd = first === '--shard' ? more[0] : first
  if (odd !== undefined) throw new Error(`npm test takes --shard 1/4 and nothing else, not ${odd}.`)
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(second ?? '')?.map(Number) ?? []
  if (!index || !count || index > count)
    throw new Error(`--shard says which part of how many, as in 1/4 to 4/4, not ${second || 'nothing'}.`)
  return { index, count }
}
