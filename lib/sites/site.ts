import type { People } from '../model/talk'
import type { ActKind, SiteId, Surface } from '../model/vocabulary'

/** CSS selectors, best first, each with the month in which it was last known to hold (`YYYY-MM`). */
export type Selectors = Readonly<Record<string, string>>

/** A control that one click turns on or off. */
export type Control = {
  kind: Extract<ActKind, 'like' | 'repost' | 'save' | 'follow'>
  css: Selectors
  /** Whether it is on; undefined when that cannot be read. Must not read text, nor labels in any one language. */
  isOn: (control: Element) => boolean | undefined
  /** What in it is pressed, where a press on the rest of it is none: a message that is turned by reacting to it. */
  pressed?: Selectors
  /** A click opens a menu, and a click there turns it. */
  viaMenu?: true
}

/** A field to write in. */
export type Composer = {
  /** `public` writes a comment where something is answered, else a post. */
  kind: 'message' | 'public'
  /** The surfaces on which its selectors mean it; all, if none are named. */
  on?: readonly Surface[]
  css: Selectors
  /** What no selector can say about the field. */
  is?: (field: Element) => boolean
  /** Buttons that send what it holds. */
  submit: Selectors
  /** What a public composer's surroundings are while it writes to a person instead. */
  private?: Selectors
  /** What its dialog holds for a new post only, where an answer looks the same otherwise. */
  newPost?: Selectors
  /** Whether plain Enter sends. Ctrl+Enter and Cmd+Enter always may. */
  enter?: true
  /** Not out of a site's file: a guess. */
  likely?: true
}

/** The messages of an open thread. */
export type MessageList = {
  css: Selectors
  row: Selectors
  /** Attribute that names a row, whatever element shows it; the first that a row has, if there are several. */
  rowId?: string | readonly string[]
  /**
   * Who wrote a row; undefined when that cannot be read. Without this function, the row that follows an own send is
   * taken for own and every other for theirs.
   */
  direction?: (row: Element) => 'out' | 'in' | undefined
  /** What a row has whose sending failed. Pressed, it may be what tries again. */
  failed?: string
  /** A row whose sending may still fail. */
  pending?: string
  /** What failed is never tried again, only deleted. */
  failsForGood?: true
  /** A row keeps its element while the thread is open: one that is new after the last is new, wherever the list stands. */
  lasting?: true
}

/** A part of a page that is another surface than the address says, while the person is in it. */
export type Region = {
  css: Selectors
  /** What no selector can say about an element in it. */
  is?: (element: Element) => boolean
  surface: Surface
  hover?: true
}

export type Site = {
  id: SiteId
  name: string
  /** Match patterns of its hosts. They are also all that Closer asks permission for. */
  matches: readonly string[]
  /** Addresses where it can be seen working. */
  seenAt: readonly string[]
  /** What can be read at all; what cannot is shown as unknown, not as none. */
  gives: { likes: boolean; sends: boolean; receives: boolean; threads: boolean }
  /** Nothing is known of its pages: what is read is an estimate, and that nothing is found says nothing. */
  guessed?: true
  /** Its pages differ by the hash of their address, not by the path; `path` where the hash looks like one. */
  byHash?: true | 'path'
  /** Paths to surfaces; the first that fits wins, none is `other`. */
  surfaces: readonly (readonly [path: RegExp, surface: Surface])[]
  /** What only the page can say: looked for in this order when the address says `when`. */
  surfacesIn?: readonly { when: Surface; css: Selectors; surface: Surface }[]
  /** The id of a thread in a path, as its first group. */
  thread?: RegExp
  /** The id of the open thread where no address has it: the first element that `css` fits, and what it says. */
  threadIn?: { css: Selectors; of: (element: Element) => string | undefined }
  /** Who is in a thread with an id, where the id or the page shows it. */
  people?: (thread: string, page: Document) => People | undefined
  /** Frames of the site's own origin that hold part of its page. */
  frames?: Selectors
  regions?: readonly Region[]
  /** Posts of a feed. */
  item: Selectors
  /** Within an item, what a double click likes. */
  likedByDoubleClick?: Selectors
  controls: readonly Control[]
  /** Buttons of the tray of reactions that opens above a like control, wherever in the page it is drawn. */
  tray?: Selectors
  /** Which button in a post's row likes, counted from 1: for when `controls` fit nothing any more. */
  likeStands?: number
  composers: readonly Composer[]
  messages?: MessageList
  /** Elements whose open shadow root holds videos. */
  videoHosts?: Selectors
}

/** One selector out of a list. */
export const css = (selectors: Selectors | undefined): string => Object.keys(selectors ?? {}).join()

/** The control by which its posts are liked. */
export const likeOf = (site: Site): Control | undefined => site.controls.find(({ kind }) => kind === 'like')
