// @ts-check
import { orSayWhy, setUp } from './setup/index.mjs'

await orSayWhy(async () => {
  await setUp()
  const { start } = await import('./start/start.ts')
  await start(process.argv.slice(2))
})
