import { readdirSync } from 'node:fs'

const OUT = '.output/chrome-mv3'

/** What a page of each site loads: the sensor and the script of that site. */
export default readdirSync(`${OUT}/sites`).map((file) => ({
  name: file.replace('.js', ''),
  path: [`${OUT}/sites/${file}`, `${OUT}/sensor.js`],
  limit: '12 kB',
  gzip: true,
}))
