/** Stands where no font of ours has the character. */
const STAND_IN = '?'
/** Characters without ink, the controls of reading direction among them: nothing is lost when they go. */
const INKLESS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}\u034f]/gu
const MARK = /^\p{M}$/u
const HAS_MARK = /\p{M}/u
/** More marks than this on one letter would climb out of their line. */
const MARKS_MAX = 1

/** What a sheet could not show as it was written. */
export interface MissingLetters {
  /** Each once, in order of first use: `U+6F22`. */
  readonly missing: readonly string[]
  /** How many different ones stood in a clinician's note: those are counted, never named. */
  readonly missingInNote: number
}

/** Text as our fonts can show it. What cannot be shown is replaced where it stood, and kept count of. */
export class Letters {
  readonly #has: (codePoint: number) => boolean
  readonly #missing = new Set<string>()
  readonly #inNote = new Set<string>()

  /** @param has - whether a font has the character. */
  constructor(has: (codePoint: number) => boolean) {
    this.#has = has
  }

  get missing(): MissingLetters {
    return { missing: [...this.#missing], missingInNote: this.#inNote.size }
  }

  /**
   * One line of text: every stretch of space is one space, a letter and its accent are one character, and each letter
   * as a reader counts them (an emoji of several parts is one) that cannot be shown is one question mark.
   */
  shown(text: string, isNote = false): string {
    const line = this.spaced(text)
    const inked = line.replace(INKLESS, '')
    if (!HAS_MARK.test(inked) && [...inked].every((character) => this.#isKnown(character))) return inked
    // Joiners without ink hold the parts of one emoji together: letters are told apart before they go.
    return [...graphemes.segment(line)].map(({ segment }) => this.#shownLetter(segment.replace(INKLESS, ''), isNote)).join('')
  }

  /** The text on one line: every stretch of space is one space, and a letter and its accent are one character. */
  spaced(text: string): string {
    return text.normalize('NFC').replace(/\s+/gu, spaceOf)
  }

  /** Whether every letter of it can be shown. */
  isWhole(text: string): boolean {
    const count = (words: string) => words.split(STAND_IN).length
    return count(this.shown(text)) === count(text)
  }

  #shownLetter(composed: string, isNote: boolean): string {
    // A font may hold a letter and an accent, and not the two as one character.
    const letter = [...composed].every((character) => this.#isKnown(character)) ? composed : composed.normalize('NFD')
    const [base, ...rest] = letter
    if (base === undefined) return ''
    const kept = this.#isKnown(base) ? [base] : []
    const lost = this.#isKnown(base) ? [] : [base]
    for (const character of rest) {
      const isKept = kept.length > 0 && this.#isKnown(character) && (!MARK.test(character) || kept.length <= MARKS_MAX)
      ;(isKept ? kept : lost).push(character)
    }
    if (lost.length === 0) return letter
    for (const character of lost) (isNote ? this.#inNote : this.#missing).add(codePointOf(character))
    return `${kept.join('')}${STAND_IN}`
  }

  #isKnown(character: string): boolean {
    const codePoint = character.codePointAt(0) ?? 0
    // The last two of every plane are no characters, but a font's table may end with them.
    return (codePoint & 0xfffe) !== 0xfffe && this.#has(codePoint)
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Non-breaking spaces, narrow ones and those as wide as a figure too, are one non-breaking space; any others one plain space. */
function spaceOf(space: string): string {
  return /^[\u00a0\u202f\u2007]+$/u.test(space) ? '\u00a0' : ' '
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
