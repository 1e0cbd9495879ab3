/** How a person uses a site, in the words of its fixture page. Posts are numbered from 0, their `data-n`. */
export type Ways = {
  /** Id of the site. */
  site: string
  /** Where a visit begins. */
  home: string
  /** The control that likes a post or takes that back, and how it is known to be on. None where a site has no likes. */
  like?: { heart: (post: number) => string; liked: (post: number) => string }
  /** `open` is clicked where the composer is not there from the start; `send` is a key or a button. */
  comment?: { at: string; open?: string; field: string; send: string }
  /**
   * `fails` is a thread whose sends fail, where the page then keeps what was written. `inbox` shows no thread. `oneSided`:
   * nothing can be read of what comes in.
   */
  messages?: { thread: string; inbox?: string; fails?: string; field: string; send: string; oneSided?: true }
}
