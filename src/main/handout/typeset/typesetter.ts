import type { Run, Text } from '#shared/content/content.ts'
import { BoundedCache, WeakCache } from '../base/bounded-cache.ts'
import { WEIGHTS, type TextStyle, type Weight } from '../theme/text-style.ts'
import type { HandoutFonts } from './fonts.ts'
import { Letters, type MissingLetters } from './letters.ts'
import { lettersOf, loosePieces, unbrokenParts } from './line-breaks.ts'
import { fill, lineOf, withoutLostWord, type TextLine, type Word, type WordRun } from './text-line.ts'

/** Paragraphs in one width: all of a pack's, and bounded. */
const LINES_MOST = 3_000
const linesByFonts = new WeakCache<HandoutFonts, BoundedCache<readonly TextLine[]>>()
const linesOf = (fonts: HandoutFonts) => linesByFonts.get(fonts, () => new BoundedCache(LINES_MOST))

/** A paragraph and how it is set: all that its lines depend on. */
interface Paragraph {
  readonly how: 'ragged' | 'balanced'
  readonly text: Text
  readonly widthPt: number
  readonly style: TextStyle
}

/** Turns text into lines. What it measures is what is drawn: every line and every part has its place. */
export class Typesetter {
  readonly #fonts: HandoutFonts
  readonly #letters: Letters
  readonly #isNote: boolean

  /** @param isNote - whether it sets words of a note, of which no letter may be named. */
  constructor(fonts: HandoutFonts, letters?: Letters, isNote = false) {
    this.#fonts = fonts
    this.#letters =
      letters ?? new Letters((codePoint) => WEIGHTS.every((weight) => fonts[weight].hasGlyphForCodePoint(codePoint)))
    this.#isNote = isNote
  }

  /** What was asked for and cannot be shown, by this one and by those made from it. */
  get missing(): MissingLetters {
    return this.#letters.missing
  }

  /** The same for words of a note: what cannot be shown is counted only. */
  forNote(): Typesetter {
    return new Typesetter(this.#fonts, this.#letters, true)
  }

  /** Points from the start to the end of a text set on one line. */
  widthOf(text: string, weight: Weight, sizePt: number): number {
    const font = this.#fonts[weight]
    return (font.advanceOf(text) * sizePt) / font.unitsPerEm
  }

  /** The text with every letter that cannot be shown replaced, and noted in `missing`. */
  clean(text: string): string {
    return this.#letters.shown(text, this.#isNote)
  }

  /** Lines no wider than `widthPt`, set ragged right. A word wider than the line is broken between letters. */
  lines(text: Text, widthPt: number, style: TextStyle): readonly TextLine[] {
    return this.#cached({ how: 'ragged', text, widthPt, style }, () => {
      const words = this.#words(text, widthPt, style)
      return withoutLostWord(words, fill(words, widthPt), widthPt).map(lineOf)
    })
  }

  /** As `lines`, with lines of about equal length: for headings. */
  balanced(text: Text, widthPt: number, style: TextStyle): readonly TextLine[] {
    return this.#cached({ how: 'balanced', text, widthPt, style }, () => {
      const words = this.#words(text, widthPt, style)
      const count = fill(words, widthPt).length
      let narrow = widthPt
      while (narrow > widthPt / 2 && fill(words, narrow * 0.96).length === count) narrow *= 0.96
      return fill(words, narrow).map(lineOf)
    })
  }

  /**
   * Lines set before, for any sheet. Not of a note, and not where a letter could not be shown: that has to be
   * counted each time.
   */
  #cached({ how, text, widthPt, style }: Paragraph, set: () => readonly TextLine[]): readonly TextLine[] {
    if (this.#isNote) return set()
    const key = JSON.stringify([how, widthPt, style.weight, style.sizePt, text])
    return linesOf(this.#fonts).get(key, set, () => text.every((run) => this.#letters.isWhole(run.text)))
  }

  /** Where lines may break is decided over the whole paragraph: a word may be in part bold. */
  #words(text: Text, widthPt: number, style: TextStyle): Word[] {
    const runs = text.map((run) => ({ text: this.#letters.spaced(run.text), weight: weightOf(run, style) }))
    const parts = unbrokenParts(runs.map((run) => run.text).join(''))
    let start = 0
    return parts.flatMap((part, index) => {
      const bodyEnd = start + part.replace(/ +$/u, '').length
      const slices = slicesOf(runs, start, bodyEnd).map(({ text, weight }) => this.#measured(this.clean(text), weight, style))
      const [space] = slicesOf(runs, bodyEnd, start + part.length)
      const isSoft = part.endsWith(SOFT_HYPHEN) && index < parts.length - 1
      start += part.length
      const word = this.#word(slices, style, { space, isSoft })
      if (word.runs.length === 0) return []
      return word.widthPt <= widthPt ? [word] : this.#chopped(word, widthPt, style)
    })
  }

  #word(slices: readonly WordRun[], style: TextStyle, { space, isSoft }: WordEnd): Word {
    const runs = slices.filter(({ text }) => text !== '')
    const last = runs.at(-1)
    return {
      runs,
      widthPt: widthOfRuns(runs),
      gluePt: space === undefined ? 0 : this.widthOf(' ', space.weight, style.sizePt),
      ...(isSoft && last !== undefined && { hyphen: this.#measured('-', last.weight, style) }),
    }
  }

  #measured(text: string, weight: Weight, { sizePt }: TextStyle): WordRun {
    return { text, weight, widthPt: this.widthOf(text, weight, sizePt) }
  }

  /** A word that is wider than a line, in words that each fit one. */
  #chopped({ runs, gluePt, hyphen }: Word, widthPt: number, style: TextStyle): Word[] {
    const measured = (text: string, weight: Weight) => this.#measured(text, weight, style)
    const pieces = runs.flatMap(({ text, weight }) => loosePieces(text).map((piece) => measured(piece, weight)))
    const small = pieces.flatMap((piece) =>
      piece.widthPt <= widthPt ? [piece] : lettersOf(piece.text).map((letter) => measured(letter, piece.weight)),
    )
    const chops: WordRun[][] = []
    for (const piece of small) {
      const before = chops.at(-1) ?? []
      const last = before.at(-1)
      const isJoined = last?.weight === piece.weight
      const longer = isJoined ? [...before.slice(0, -1), measured(last.text + piece.text, last.weight)] : [...before, piece]
      if (before.length > 0 && widthOfRuns(longer) <= widthPt) chops[chops.length - 1] = longer
      else chops.push([piece])
    }
    return chops.map((chop, index) => {
      const end = index === chops.length - 1 ? { gluePt, hyphen } : { gluePt: 0 }
      return { runs: chop, widthPt: widthOfRuns(chop), ...end }
    })
  }
}

const SOFT_HYPHEN = '\u00ad'

/** Words of one weight. */
interface Slice {
  readonly text: string
  readonly weight: Weight
}

/** What comes after a word: a space, a soft hyphen, or neither. */
interface WordEnd {
  readonly space: Slice | undefined
  readonly isSoft: boolean
}

/** What of the runs stands between two places of their joined text. */
function slicesOf(runs: readonly Slice[], start: number, end: number): Slice[] {
  let at = 0
  return runs.flatMap(({ text, weight }) => {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += text.length
    return part === '' ? [] : [{ text: part, weight }]
  })
}

function widthOfRuns(runs: readonly WordRun[]): number {
  return runs.reduce((sum, run) => sum + run.widthPt, 0)
}

function weightOf(run: Run, style: TextStyle): Weight {
  return run.strong === true ? 'bold' : style.weight
}
