// @ts-check
import { orSayWhy, setUp } from './setup/index.mjs'

await orSayWhy(async () => {
  await setUp()
  const { seedDemo } = await import('./demo/seed.ts')
  await seedDemo(process.argv.slice(2))
})
