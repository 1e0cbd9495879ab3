import { afterAll, beforeAll } from 'vitest'

/** Zones that differ in how they name hours: whole, half and quarter offsets, a 30 minute DST, one at midnight. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
] as const
export type Zone = (typeof ZONES)[number]

/** Moves this process to a time zone. */
export function setZone(zone: Zone): void {
  process.env['TZ'] = zone
  // A worker thread has its own environment, which the runtime's clock does not follow.
  const shown = new Date(0).toLocaleString('en', { timeZoneName: 'longOffset' })
  const meant = new Date(0).toLocaleString('en', { timeZoneName: 'longOffset', timeZone: zone })
  if (shown !== meant) throw new Error(`the clock does not follow TZ=${zone}: run these tests in forks, not threads`)
}

/** Runs every test of the surrounding `describe` in a time zone. */
export function inZone(zone: Zone): void {
  const before = process.env['TZ']
  beforeAll(() => setZone(zone))
  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })
}
