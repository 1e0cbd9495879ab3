// @ts-check
import { join, resolve } from 'node:path'
import { orSayWhy, setUp } from './setup/index.mjs'
import { ROOT } from './setup/root.mjs'

await orSayWhy(async () => {
  await setUp()
  const { readTimes } = await import('./test/read-times.ts')
  const { timesText } = await import('./test/times-table.ts')
  const [folder] = process.argv.slice(2)
  console.log(timesText(readTimes(folder ? resolve(folder) : join(ROOT, '.artifacts'))))
})
