import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerPart } from '../lib/observe/parts'
import { watchThread } from '../lib/observe/thread'

/** Put into a page beside its sensor where a thread is open. */
export default defineUnlistedScript(() => offerPart('thread', { watchThread }))
