/** Those that come through or to the window, with what TypeScript's list of them lacks. */
type Events = WindowEventMap & { visibilitychange: Event; freeze: Event }

/** Calls back for events that a person caused, before the page's own code hears of them, and never holds them up. */
export function listen<K extends keyof Events>(
  window: Window,
  signal: AbortSignal,
  types: readonly K[],
  heard: (event: Events[K]) => void,
): void {
  const trusted = (event: Event) => event.isTrusted && heard(event as Events[K])
  for (const type of types) window.addEventListener(type, trusted, { capture: true, passive: true, signal })
}
