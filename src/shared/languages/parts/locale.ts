/** What a language is called, and how it is written where the kiosk stands. */
export interface Locale {
  /** The language's own name for itself: "Español". */
  readonly ownName: string
  /** BCP 47 with a region, to write dates and numbers with: Spanish at large writes 1.500, in the United States 1,500. */
  readonly regionalTag: string
}
