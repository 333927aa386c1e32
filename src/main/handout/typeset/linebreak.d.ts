/** The little of linebreak that we use; it ships no types of its own. */
declare module 'linebreak' {
  /** A place where a line may or must end. */
  export interface Break {
    /** Where the next line may begin, in UTF-16 code units. */
    readonly position: number
    readonly required: boolean
  }
  /** The Unicode Line Breaking Algorithm (UAX 14). */
  export default class LineBreaker {
    constructor(text: string)
    /** `null` after the one at the text's end. */
    nextBreak(): Break | null
  }
}
