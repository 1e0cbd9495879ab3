import type { Driver } from '../e2e/driver/driver'
import { until } from '../e2e/driver/until'

/** Milliseconds from navigation until an element was there and the frame with it was due. */
export async function timeTo(closer: Driver, path: string, selector: string): Promise<number> {
  const me = await closer.openExtension('welcome.html')
  await me.page.evaluateOnNewDocument((css) => {
    const look = () => {
      if (document.querySelector(css)) requestAnimationFrame(() => Reflect.set(window, 'drawn', performance.now()))
      else requestAnimationFrame(look)
    }
    look()
  }, selector)
  await closer.engine.visit(me.page, closer.extensionUrl(path))
  const drawn = () => me.page.evaluate(() => Reflect.get(window, 'drawn') as number | undefined)
  const ms = await until(drawn, (time) => time !== undefined, { what: selector, every: 50 })
  await me.close()
  return ms ?? NaN
}

/** The one in the middle. */
export const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
