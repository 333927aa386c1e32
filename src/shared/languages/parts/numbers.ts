/** Numbers written in words that a reader takes as an amount or a share. */
export interface NumberWords {
  /**
   * Sources of regular expressions, read with the flags `iu`; each matches whole words. Small numbers count hands and feet as often
   * as amounts, so they are numbers only beside a unit, or as a share.
   */
  readonly patterns: readonly string[]
}
