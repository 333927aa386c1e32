/** Which voices of a machine suit a language. */
export interface VoiceChoice {
  /**
   * Regions of BCP 47 in small letters, the best first; '' is a voice without a region. They are those whose speech a US clinic's
   * readers know best. A voice of any other region comes after them.
   */
  readonly regions: readonly string[]
}
