/** Rows of keys, one string a row, one character a key, small letters only: capitals follow from the language. */
export interface KeyboardLayout {
  readonly letters: readonly string[]
  readonly signs: readonly string[]
}
