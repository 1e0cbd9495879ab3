/** As a `ref`: moves the focus to an element that takes the place of one that had it. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus()
