import { readContext } from '../observe/context'
import { fieldOf, focused } from '../observe/dom'
import type { Site } from '../sites/site'

/**
 * Whether somebody would be disturbed now: they write, are in a thread, watch something that fills the screen, are in a call,
 * or are not there at all.
 */
export function isBusy(window: Window, site: Site): boolean {
  const { document } = window
  if (document.visibilityState !== 'visible' || !document.hasFocus()) return true
  if (document.fullscreenElement || window.matchMedia('(display-mode: fullscreen)').matches) return true
  // Firefox has no such property.
  if ((document as Partial<Document>).pictureInPictureElement) return true
  if (fieldOf(focused(document))) return true
  const { activity } = readContext(site, window, undefined)
  return activity === 'messaging' || activity === 'posting' || isInCall(document)
}

/** A call is heard as a stream with a live sound track; what is only shown has an address, or no sound. */
const isInCall = (document: Document): boolean =>
  [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ srcObject }) =>
    srcObject && 'getAudioTracks' in srcObject
      ? srcObject.getAudioTracks().some(({ readyState }) => readyState === 'live')
      : false,
  )
