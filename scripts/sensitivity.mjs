// Prints how much the rules for conversations turn on the gap, as the table in docs/conversations.md, from the public
// data set CollegeMsg (https://snap.stanford.edu/data/CollegeMsg.html), unpacked: node scripts/sensitivity.mjs CollegeMsg.txt
// @ts-check
import { readFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../lib/conversations/runs') }} */
const { module: runs } = await runnerImport('./lib/conversations/runs.ts')
/** @type {{ module: typeof import('../lib/conversations/conversations') }} */
const { module: rules } = await runnerImport('./lib/conversations/conversations.ts')

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: node scripts/sensitivity.mjs CollegeMsg.txt')

// A line is: who wrote, to whom, epoch seconds. Of a pair, the one with the smaller number stands for the person.
/** @type {Map<string, import('../lib/model/talk').Message[]>} */
const pairs = new Map()
for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
  const [from = 0, to = 0, seconds = 0] = line.split(' ').map(Number)
  const pair = `${Math.min(from, to)}-${Math.max(from, to)}`
  const messages = pairs.get(pair) ?? []
  messages.push({ at: seconds * 1000, side: from < to ? 'out' : 'in', composeMs: 0, attentionMs: 0 })
  pairs.set(pair, messages)
}

const rows = [...pairs].flatMap(([pair, messages]) => {
  const thread = { site: 'x', thread: pair.padStart(16, '0'), people: /** @type {const} */ ('one'), oneSided: false }
  return runs.addMessages([], thread, messages).put
})
/** @param {number} part @param {number} whole */
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
/** @param {number} n */
const count = (n) => n.toLocaleString('en')

console.log(`${count([...pairs.values()].flat().length)} messages of ${count(pairs.size)} pairs\n`)
console.log(
  '| gap | runs of messages | of one message | with both sides | back-and-forths | messages in those | slow threads |',
)
console.log('|---|---|---|---|---|---|---|')
for (const [name, minutes] of /** @type {const} */ ([
  ['15 min', 15],
  ['30 min', 30],
  ['60 min', 60],
  ['24 h', 24 * 60],
])) {
  const talks = rules.conversationsOf(rows, minutes * 60_000)
  const full = talks.filter((talk) => rules.kindOf(talk, false) === 'back-and-forth')
  /** @param {readonly { sent: number, received: number }[]} some */
  const size = (some) => some.reduce((sum, { sent, received }) => sum + sent + received, 0)
  const single = talks.filter((talk) => size([talk]) === 1).length
  const mutual = talks.filter(({ sent, received }) => sent > 0 && received > 0).length
  const slow = rules.slowThreads(talks, () => false).length
  console.log(
    `| ${name} | ${count(talks.length)} | ${share(single, talks.length)} | ${share(mutual, talks.length)} | ` +
      `${count(full.length)} | ${share(size(full), size(talks))} | ${count(slow)} |`,
  )
}

/** How long after the message before an answer of the other side came (ms), in order. */
const waits = [...pairs.values()]
  .flatMap((messages) => {
    const sorted = messages.toSorted((a, b) => a.at - b.at)
    return sorted.flatMap(({ at, side }, i) => {
      const before = sorted[i - 1]
      return before && before.side !== side ? [at - before.at] : []
    })
  })
  .toSorted((a, b) => a - b)
console.log()
for (const [name, ms] of /** @type {const} */ ([
  ['30 min', 30 * 60_000],
  ['24 h', rules.SLOW],
]))
  console.log(
    `${share(waits.filter((wait) => wait <= ms).length, waits.length)} of ${count(waits.length)} answers came within ${name}`,
  )
