import { expect, it } from 'vitest'
import { isColoured } from '../../lib/sites/reading'

it.each([
  ['rgb(8, 102, 255)', true],
  ['rgb(247, 177, 37)', true],
  ['rgb(112, 181, 249)', true],
  ['rgba(255, 48, 64, 0.9)', true],
  ['rgb(101, 104, 108)', false],
  ['rgb(176, 179, 184)', false],
  ['rgba(0, 0, 0, 0.6)', false],
  ['rgb(0, 0, 12)', false],
  ['rgb(255, 255, 255)', false],
  ['none', false],
  ['', false],
])('%s is a colour: %s', (colour, is) => expect(isColoured(colour)).toBe(is))
