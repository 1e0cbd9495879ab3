// @ts-check
import { orSayWhy, setUp } from './setup/index.mjs'

await orSayWhy(async () => {
  await setUp()
  const { breaks } = await import('./breaks/breaks.ts')
  await breaks(process.argv.slice(2))
})
