// @ts-check
import { orSayWhy, setUp } from './setup/index.mjs'

await orSayWhy(async () => {
  setUp()
  const { test } = await import('./test/test.ts')
  await test()
})
