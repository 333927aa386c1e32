import type { Weight } from '../theme/text-style.ts'

/** A stretch of one weight within a line; `xPt` from the line's start. */
export interface LinePart {
  readonly text: string
  readonly weight: Weight
  readonly xPt: number
}

/** One line of text, measured. */
export interface TextLine {
  readonly parts: readonly LinePart[]
  readonly widthPt: number
}

/** A stretch of one weight within a word. */
export interface WordRun {
  readonly text: string
  readonly weight: Weight
  readonly widthPt: number
}

/** The smallest thing that is never broken. */
export interface Word {
  readonly runs: readonly WordRun[]
  readonly widthPt: number
  /** Width of the space after it, which hangs over a line's end; 0 where the next word goes on. */
  readonly gluePt: number
  /** Shown only where a line ends with the word: the hyphen of a soft hyphen. */
  readonly hyphen?: WordRun | undefined
}

/** A last line shorter than this part of the width looks lost. */
const SHORT_LAST_LINE = 0.18

/** Rounding of sums must not break a line. */
const SLACK_PT = 0.01

/** Words in lines no wider than `widthPt`, as many as fit on each. */
export function fill(words: readonly Word[], widthPt: number): Word[][] {
  const lines: Word[][] = []
  let line: Word[] = []
  let endPt = 0
  for (const word of words) {
    if (line.length > 0 && endPt + word.widthPt + (word.hyphen?.widthPt ?? 0) > widthPt + SLACK_PT) {
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

/** Sets the text a little narrower where the last line would hold one short word, and that costs no line. */
export function withoutLostWord(words: readonly Word[], lines: Word[][], widthPt: number): Word[][] {
  const isLost = (set: Word[][]) => widthOfLine(set.at(-1) ?? []) < widthPt * SHORT_LAST_LINE
  if (lines.length < 2 || !isLost(lines)) return lines
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
export function lineOf(line: readonly Word[]): TextLine {
  const parts: { text: string; weight: Weight; xPt: number }[] = []
  let xPt = 0
  const add = (run: WordRun) => {
    const last = parts.at(-1)
    if (last?.weight === run.weight) last.text += run.text
    else parts.push({ text: run.text, weight: run.weight, xPt })
    xPt += run.widthPt
  }
  for (const word of line) {
    word.runs.forEach(add)
    const last = parts.at(-1)
    if (last !== undefined && word.gluePt > 0) last.text += ' '
    xPt += word.gluePt
  }
  const hyphen = line.at(-1)?.hyphen
  if (hyphen !== undefined) add(hyphen)
  return { parts, widthPt: widthOfLine(line) + (hyphen?.widthPt ?? 0) }
}
