// @ts-check
import { orSayWhy, setUp } from './setup/index.mjs'

await orSayWhy(async () => {
  await setUp()
  const { check } = await import('./test/test.ts')
  await check()
})
