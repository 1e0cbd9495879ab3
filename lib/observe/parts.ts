import type { Surface } from '../model/vocabulary'
import type { Composer, MessageList, Site } from '../sites/site'

/**
 * What most pages never need comes in scripts of its own, put into a page when its sensor asks: what reads an open thread,
 * and what a page most likely is that looks strange. What they give is written here, so that the sensor knows them by their
 * types alone, and they may ask for each other.
 */
type Parts = {
  likely: {
    likelyComposer: (site: Site, field: Element, surface: Surface) => Composer | undefined
    likelyLike: (site: Site, target: Element | undefined) => Likely | undefined
    likelyMessages: (document: Document) => { box: Element; messages: MessageList } | undefined
    likelySubmit: (target: Element | undefined, field: Element) => boolean
    looksOn: (key: Element, control: Element | undefined) => boolean | undefined
  }
  thread: {
    watchThread: (document: Document, site: Site, on: ThreadHandlers, signal: AbortSignal) => ThreadWatch
  }
}
export type PartName = keyof Parts

/** A control that most likely likes a post. */
export type Likely = {
  /** What tells this control from others while the page lives. */
  element: Element
  /** Whether it looks as if it were on. */
  isOn: () => boolean | undefined
}

export type ThreadHandlers = {
  onReceived: (time: number, estimated: boolean) => void
  onSticker: (time: number, estimated: boolean) => void
  /** It is not drawn as the site's file knows it. */
  onStrange: () => void
}

export type ThreadWatch = {
  /**
   * Looks whether the list is still there, or has come.
   *
   * @param thread what tells this thread from another on this page; undefined when none is open
   */
  check: (thread: string | undefined, time: number) => void
  /** The composer is sending: its row will come. */
  expectOwn: (time: number) => void
  /** The person did something in the thread. */
  touched: (time: number) => void
  /** Whether messages of the open thread were found. */
  isRead: () => boolean
}

const nameOf = (name: PartName) => `closer-${name}`

/** Gives the sensor, which runs in the same isolated world, a part of it. */
export const offerPart = <N extends PartName>(name: N, part: Parts[N]): void =>
  void Reflect.set(globalThis, nameOf(name), part)

/** A part of the sensor, once it is there. */
export const part = <N extends PartName>(name: N): Parts[N] | undefined =>
  Reflect.get(globalThis, nameOf(name)) as Parts[N] | undefined
