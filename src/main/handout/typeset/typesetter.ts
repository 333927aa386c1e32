import type { Run, Text } from '#shared/content/content.ts'
import { WEIGHTS, type TextStyle, type Weight } from '../theme/text-style.ts'
import type { HandoutFonts } from './fonts.ts'
import { Letters, type MissingLetters } from './letters.ts'
import { BoundedCache, WeakCache } from '../base/bounded-cache.ts'

/** A stretch of one weight within a line; `xPt` from the line's start. */
export interface LinePart {
  readonly text: string
  readonly weight: Weight
  readonly xPt: number
}
export interface TextLine {
  readonly parts: readonly LinePart[]
  readonly widthPt: number
}

/** The smallest thing that is never broken; `glue` is the width of the space after it, 0 where a word goes on. */
interface Word {
  readonly runs: readonly { text: string; weight: Weight; widthPt: number }[]
  readonly widthPt: number
  readonly gluePt: number
}

/** A long word may be broken after these when a letter follows: addresses, compounds. */
const BREAK_AFTER = /(?<=[-–—/._])(?=\p{L})/u
/** Stands on the letter before it. */
const MARK = /^\p{M}$/u
/** A last line shorter than this part of the width looks lost. */
const SHORT_LAST_LINE = 0.18

/** Paragraphs in one width: all of a pack's, and bounded. */
const LINES_MOST = 3_000
const linesByFonts = new WeakCache<HandoutFonts, BoundedCache<readonly TextLine[]>>()
const linesOf = (fonts: HandoutFonts) => linesByFonts.get(fonts, () => new BoundedCache(LINES_MOST))

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
    return this.#cached('ragged', text, widthPt, style, () => {
      const words = this.#words(text, widthPt, style)
      const lines = fill(words, widthPt)
      return (lines.length > 1 ? withoutLostWord(words, lines, widthPt) : lines).map(lineOf)
    })
  }

  /** As `lines`, with lines of about equal length: for headings. */
  balanced(text: Text, widthPt: number, style: TextStyle): readonly TextLine[] {
    return this.#cached('balanced', text, widthPt, style, () => {
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
  #cached(
    how: string,
    text: Text,
    widthPt: number,
    { weight, sizePt }: TextStyle,
    set: () => readonly TextLine[],
  ): readonly TextLine[] {
    if (this.#isNote) return set()
    const key = JSON.stringify([how, widthPt, weight, sizePt, text])
    return linesOf(this.#fonts).get(key, set, () => text.every((run) => this.#letters.isWhole(run.text)))
  }

  #words(text: Text, widthPt: number, style: TextStyle): Word[] {
    const words: Word[] = []
    let runs: Word['runs'][number][] = []
    const finish = (gluePt: number) => {
      if (runs.length > 0) words.push({ runs, widthPt: runs.reduce((sum, run) => sum + run.widthPt, 0), gluePt })
      runs = []
    }
    for (const run of text) {
      const weight = weightOf(run, style)
      const gluePt = this.widthOf(' ', weight, style.sizePt)
      for (const token of this.clean(run.text).split(/( )/u)) {
        if (token === ' ') finish(gluePt)
        else if (token !== '')
          this.#pieces(token, weight, style.sizePt, widthPt).forEach((piece, index) => {
            if (index > 0) finish(0)
            runs.push(piece)
          })
      }
    }
    finish(0)
    return words
  }

  #pieces(token: string, weight: Weight, sizePt: number, widthPt: number): Word['runs'] {
    const measure = (text: string) => ({ text, weight, widthPt: this.widthOf(text, weight, sizePt) })
    return token.split(BREAK_AFTER).flatMap((part) => {
      const whole = measure(part)
      if (whole.widthPt <= widthPt) return [whole]
      return this.#chopped(part, weight, sizePt, widthPt).map(measure)
    })
  }

  #chopped(part: string, weight: Weight, sizePt: number, widthPt: number): string[] {
    const chops: string[] = []
    let chop = ''
    for (const character of part) {
      if (chop !== '' && !MARK.test(character) && this.widthOf(chop + character, weight, sizePt) > widthPt) {
        chops.push(chop)
        chop = ''
      }
      chop += character
    }
    return [...chops, chop]
  }
}

function weightOf(run: Run, style: TextStyle): Weight {
  return run.strong === true ? 'bold' : style.weight
}

function fill(words: readonly Word[], widthPt: number): Word[][] {
  const lines: Word[][] = []
  let line: Word[] = []
  let endPt = 0
  for (const word of words) {
    if (line.length > 0 && endPt + word.widthPt > widthPt + 0.01) {
      lines.push(line)
      line = []
      endPt = 0
    }
    line.push(word)
    endPt += word.widthPt + word.gluePt
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** Sets the text a little narrower when that gives the last line company without costing a line. */
function withoutLostWord(words: readonly Word[], lines: Word[][], widthPt: number): Word[][] {
  const isLost = (set: Word[][]) => widthOfLine(set.at(-1) ?? []) < widthPt * SHORT_LAST_LINE
  if (!isLost(lines)) return lines
  for (const part of [0.97, 0.94, 0.91, 0.88, 0.85, 0.8]) {
    const narrower = fill(words, widthPt * part)
    if (narrower.length === lines.length && !isLost(narrower)) return narrower
  }
  return lines
}

function widthOfLine(line: readonly Word[]): number {
  return line.reduce((sum, word, index) => sum + word.widthPt + (index < line.length - 1 ? word.gluePt : 0), 0)
}

/** Joins neighbours of one weight, spaces included, so that the text reads whole when it is copied or spoken. */
function lineOf(line: readonly Word[]): TextLine {
  const parts: { text: string; weight: Weight; xPt: number }[] = []
  let xPt = 0
  for (const word of line) {
    for (const run of word.runs) {
      const last = parts.at(-1)
      if (last?.weight === run.weight) last.text += run.text
      else parts.push({ text: run.text, weight: run.weight, xPt })
      xPt += run.widthPt
    }
    const last = parts.at(-1)
    if (last !== undefined && word.gluePt > 0) last.text += ' '
    xPt += word.gluePt
  }
  return { parts, widthPt: widthOfLine(line) }
}
