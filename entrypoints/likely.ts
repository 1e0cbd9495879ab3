import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { likelyComposer, likelyLike, likelyMessages, likelySubmit, looksOn } from '../lib/observe/likely'
import { offerPart } from '../lib/observe/parts'

/** Put into a page beside its sensor where the site's own selectors find nothing. */
export default defineUnlistedScript(() =>
  offerPart('likely', { likelyComposer, likelyLike, likelyMessages, likelySubmit, looksOn }),
)
