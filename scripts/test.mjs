// @ts-check
import { orSayWhy, setUp } from './setup/index.mjs'

await orSayWhy(async () => {
  await setUp()
  const { test } = await import('./test/test.ts')
  await test(process.argv.slice(2))
})
