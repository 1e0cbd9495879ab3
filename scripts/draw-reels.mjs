// Records public/practice/*.webm, the reels of the practice page. After changing a scene: node scripts/draw-reels.mjs
import { mkdir, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const out = new URL('../public/practice/', import.meta.url)

/** Runs in the browser: records one round of a scene. Everything in it moves in whole rounds, so it loops. */
async function record(name) {
  const [width, height, seconds] = [360, 640, 8]
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const c = canvas.getContext('2d')
  const turn = Math.PI * 2

  const sky = (...colours) => {
    const fill = c.createLinearGradient(0, 0, 0, height)
    colours.forEach((colour, i) => fill.addColorStop(i / (colours.length - 1), colour))
    c.fillStyle = fill
    c.fillRect(0, 0, width, height)
  }
  const disc = (x, y, r, colour) => {
    c.fillStyle = colour
    c.beginPath()
    c.arc(x, y, r, 0, turn)
    c.fill()
  }
  const land = (colour, heightAt) => {
    c.fillStyle = colour
    c.beginPath()
    c.moveTo(0, height)
    for (let x = 0; x <= width; x += 4) c.lineTo(x, heightAt(x))
    c.lineTo(width, height)
    c.fill()
  }

  const scenes = {
    sea(t) {
      sky('#2b3a67', '#c96f6f', '#f4b66a')
      disc(180, 300, 56, '#ffe2a8')
      const waves = ['#b3656f', '#8a5673', '#5f4a73', '#3f3f6b', '#28305a']
      waves.forEach((colour, i) => {
        const wave = (x) =>
          330 + i * 58 + Math.sin((x / width) * turn * (1.5 + i * 0.5) + (i % 2 ? -t : t) * turn) * (7 + i * 2)
        if (i === 2) boat(190 + Math.sin(t * turn) * 22, wave(190) + 4, Math.cos(t * turn) * 0.07)
        land(colour, wave)
      })
    },
    train(t) {
      sky('#9fc7d8', '#dfe9d8', '#f6efdc')
      disc(262, 150, 34, '#fff6d6')
      const hills = [
        ['#a8bfae', 1, 300, 40],
        ['#7fa18c', 2, 370, 46],
        ['#557c68', 3, 450, 40],
        ['#35584a', 5, 540, 26],
      ]
      for (const [colour, rounds, y, tall] of hills) {
        const at = (x) => x / width + t * rounds
        land(colour, (x) => y - Math.sin(at(x) * turn) * tall - Math.sin(at(x) * turn * 2 + rounds) * tall * 0.4)
      }
      c.fillStyle = '#26352f'
      for (const start of [0, 0.5]) c.fillRect(width * 1.3 - ((t * 6 + start) % 1) * width * 1.6, 210, 9, 440)
      c.strokeStyle = '#3b3440'
      c.lineWidth = 26
      c.strokeRect(0, 0, width, height)
      c.beginPath()
      c.roundRect(6, 6, width - 12, height - 12, 44)
      c.stroke()
    },
  }
  const boat = (x, y, tilt) => {
    c.save()
    c.translate(x, y)
    c.rotate(tilt)
    c.fillStyle = '#2a1f3a'
    c.beginPath()
    c.moveTo(-34, -8)
    c.quadraticCurveTo(0, 20, 34, -8)
    c.fill()
    c.fillRect(-1.5, -70, 3, 62)
    c.fillStyle = '#fff3e0'
    c.beginPath()
    c.moveTo(4, -68)
    c.quadraticCurveTo(34, -40, 28, -14)
    c.lineTo(4, -14)
    c.fill()
    c.restore()
  }

  const chunks = []
  const recorder = new MediaRecorder(canvas.captureStream(24), {
    mimeType: 'video/webm;codecs=vp9',
    videoBitsPerSecond: 220_000,
  })
  recorder.ondataavailable = ({ data }) => chunks.push(data)
  const stopped = new Promise((resolve) => (recorder.onstop = resolve))
  scenes[name](0)
  recorder.start()
  const start = performance.now()
  await new Promise((resolve) => {
    const draw = (now) => {
      const t = Math.max(0, now - start) / 1000 / seconds
      if (t >= 1) return resolve()
      scenes[name](t)
      requestAnimationFrame(draw)
    }
    requestAnimationFrame(draw)
  })
  recorder.stop()
  await stopped
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer())
  return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
}

await mkdir(out, { recursive: true })
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const name of ['sea', 'train']) {
  const webm = await page.evaluate(record, name)
  await writeFile(new URL(`${name}.webm`, out), Buffer.from(webm, 'base64'))
}
await browser.close()
