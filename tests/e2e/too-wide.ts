import type { Person } from './driver/person'

/**
 * What does not fit where it stands: elements that stick out of the page at either side, and texts that are cut off.
 * What scrolls by itself, what is out of sight for everybody but screen readers, and what ends in dots on purpose is left out.
 */
export const tooWide = (me: Person): Promise<string[]> =>
  me.page.evaluate(() => {
    const { clientWidth } = document.documentElement
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.classList.value} “${element.textContent?.trim().slice(0, 40)}”`
    const isClipped = (element: Element) => {
      const { overflowX, textOverflow, clipPath, position } = getComputedStyle(element)
      if (/auto|scroll/.test(overflowX) || textOverflow === 'ellipsis') return true
      return clipPath !== 'none' || (overflowX !== 'visible' && position === 'absolute')
    }
    const found: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`page of ${scrollWidth}`)
    const walk = (element: Element) => {
      if (element instanceof SVGElement || isClipped(element)) return
      const { left, right, width } = element.getBoundingClientRect()
      if (width > 0 && (left < -1 || right > clientWidth + 1)) found.push(`out: ${nameOf(element)}`)
      const hides = getComputedStyle(element).overflowX !== 'visible'
      if (hides && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${nameOf(element)}`)
      for (const child of element.children) walk(child)
    }
    walk(document.body)
    return found
  })
