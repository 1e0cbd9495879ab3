// Draws public/icon/*.png from scripts/icon*.svg. Run it after changing those: node scripts/draw-icons.mjs
import { mkdir, readFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const ICONS = [
  { source: 'icon.svg', prefix: '', sizes: [16, 32, 48, 96, 128] },
  { source: 'icon-paused.svg', prefix: 'paused-', sizes: [16, 32] },
  { source: 'icon-unread.svg', prefix: 'unread-', sizes: [16, 32] },
]
const out = new URL('../public/icon/', import.meta.url)

await mkdir(out, { recursive: true })
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const { source, prefix, sizes } of ICONS) {
  const svg = await readFile(new URL(source, import.meta.url), 'utf8')
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    const path = new URL(`${prefix}${size}.png`, out).pathname
    await page.screenshot({ path, omitBackground: true })
  }
}
await browser.close()
