/** What a row remembers so that two browsers' states of it can be joined. Rows that were never changed remember nothing. */
export type Remembers = {
  /** Epoch ms at which it was put back after it had been removed. */
  born?: number | undefined
  /** Epoch ms at which each of its fields was last changed, by the field's name. */
  edits?: Record<string, number> | undefined
}
