import { expect, it } from 'vitest'
import { COLUMN, layOut } from '../../components/charts/dot-layout'

it.each([0, 1, 3, 20, 40, 120, 365])('stacks %d dots within their column, and no higher than the drawing', (most) => {
  const { abreast, pitch, height } = layOut(most)
  expect(abreast * pitch).toBeLessThan(COLUMN)
  expect(Math.ceil(most / abreast) * pitch).toBeLessThanOrEqual(height)
  expect(height).toBeLessThanOrEqual(132)
  expect(height).toBeGreaterThan(0)
})
