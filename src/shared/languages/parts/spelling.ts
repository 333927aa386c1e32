/** A unit as it is written, and what a voice says for it: after the number 1, and after any other. */
export type UnitSpelling = readonly [written: string, one: string, many: string]

/** How a voice says what is written short. */
export interface Spelling {
  /** Units of the facts; the longer comes before what it begins with. */
  readonly units: readonly UnitSpelling[]
  /** Signs that voices skip or read by their shape, and the words for them. */
  readonly signs: readonly (readonly [sign: RegExp, words: string])[]
}
