/** Width of a rating's column, and the height that columns should keep to, in units of the drawing. */
export const COLUMN = 44
const HEIGHT = 132
/** How many dots stand side by side at least, so that they are no larger than they need be. */
const ABREAST = 3

/**
 * How dots are stacked in columns.
 *
 * @param most dots in the fullest column
 * @returns how many stand side by side, how far apart dots are, and how high the fullest column is
 */
export function layOut(most: number): { abreast: number; pitch: number; height: number } {
  let abreast = ABREAST
  const high = () => Math.ceil(most / abreast) * (COLUMN / (abreast + 0.5))
  while (high() > HEIGHT) abreast++
  const pitch = COLUMN / (abreast + 0.5)
  return { abreast, pitch, height: Math.max(pitch, high()) }
}
