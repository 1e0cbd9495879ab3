/** So far (px) a finger must go sideways, and more sideways than up or down. */
const FAR = 60

/** Calls back when somebody wipes an element away to either side. */
export function onSwipe(element: HTMLElement, onAway: () => void): void {
  let from: { x: number; y: number } | undefined
  element.addEventListener('pointerdown', ({ isTrusted, clientX, clientY }) => {
    from = isTrusted ? { x: clientX, y: clientY } : undefined
  })
  element.addEventListener('pointerup', ({ isTrusted, clientX, clientY }) => {
    if (!from || !isTrusted) return
    const [x, y] = [Math.abs(clientX - from.x), Math.abs(clientY - from.y)]
    from = undefined
    if (x > FAR && x > 2 * y) onAway()
  })
  element.addEventListener('pointercancel', () => (from = undefined))
}
