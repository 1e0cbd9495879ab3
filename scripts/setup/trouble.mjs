// @ts-check

/**
 * What went wrong, in a sentence a person can act on. Only what no message of ours says already is worded here.
 * @param {unknown} error
 */
export function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error)
  const at = path ? ` (${path})` : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return `The disk is full${at}. Make room, and run it again.`
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return `Not permitted: ${error.message}.`
  if (code === 'EADDRINUSE') return `A port that is needed is busy: ${error.message}.`
  return error.message
}
