import { browser } from '@wxt-dev/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { kindMessage } from '../lib/messages/kind'
import { kindOf } from '../lib/sites/own'
import { offerAs, offered } from '../lib/sites/offer'

/**
 * Runs in every page of a site that somebody added, once it has been read to its end. It only tells what the site runs on;
 * the worker then runs what reads such a site. So these pages, too, load no more than what is about them.
 */
export default defineUnlistedScript(() => {
  // Closer has come to know the site since it was added: it goes by its own name, which has no dot, and is read by its own file.
  if (offered()?.id.includes('.') === false) return
  offerAs(location.hostname)
  void browser.runtime.sendMessage(kindMessage(kindOf(document))).catch(() => {})
})
