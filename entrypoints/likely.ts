import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { likelyComposer, likelyLike, likelyMessages, likelySubmit, looksOn } from '../lib/observe/likely'
import { offerLikely } from '../lib/observe/strange'

/** Put into a page beside its sensor where the site's own selectors find nothing. */
export default defineUnlistedScript(() =>
  offerLikely({ likelyComposer, likelyLike, likelyMessages, likelySubmit, looksOn }),
)
