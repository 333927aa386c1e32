import type { LanguageTag } from '#shared/content/content.ts'
import type { PackReading, PartReading, Reading, ReadingScale } from '#shared/review/reading.ts'
import type { Location } from '../diagnostics/diagnostics.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { plainOf, type ReadTogether } from './check-words.ts'
import type { ReadingLimit } from '#shared/languages/parts/reading.ts'
import { readingLimitOf } from './limits.ts'

/** A part that was measured, and where an editor finds it. */
export type LocatedReading = PartReading & Location

/** One text in one language, measured. */
export interface MeasuredText extends Reading {
  /** As in `PackReading.texts`. */
  readonly text: string
  readonly language: LanguageTag
  /** Relative to the authored folder. */
  readonly file: string
  readonly scale: ReadingScale
  readonly parts: readonly LocatedReading[]
}

/** What is read in one go; each line ends a sentence. */
export interface LocatedLines extends Location {
  readonly part: string
  readonly lines: readonly string[]
}

/** Collects how hard every text is to read; what has no words, or whose language has no formula, is left out. */
export class Readings {
  readonly #texts: MeasuredText[] = []

  /** Adds a text of its parts in reading order. */
  add({ text, language, file }: Pick<MeasuredText, 'text' | 'language' | 'file'>, parts: readonly LocatedLines[]): void {
    const limit = readingLimitOf(language)
    const read = parts.filter(({ lines }) => lines.length > 0)
    if (limit === undefined || read.length === 0) return
    const whole = measure(
      read.flatMap(({ lines }) => lines),
      limit,
    )
    const placed = read.map(({ part, line, column, lines }) => ({ part, line, column, ...measure(lines, limit) }))
    this.#texts.push({ text, language, file, scale: limit.scale, ...whole, parts: placed })
  }

  /** Adds a file of words; parts are named by their path. */
  addWords(text: string, language: LanguageTag, yaml: YamlFile<unknown>, parts: readonly ReadTogether[]): void {
    const placed = parts.map(([path, lines]) => ({ part: path.join('.'), ...yaml.locationOf(path), lines: lines.map(plainOf) }))
    this.add({ text, language, file: yaml.file }, placed)
  }

  list(): readonly MeasuredText[] {
    return this.#texts
  }
}

function measure(lines: readonly string[], { scoreOf, alsoOf }: ReadingLimit): Reading {
  const also = alsoOf(lines)
  return { score: round(scoreOf(lines)), ...(also === undefined ? {} : { also: round(also) }) }
}

/** To one decimal; never minus zero, which JSON cannot tell. */
const round = (score: number) => Math.round(score * 10) / 10 + 0

/** What a pack keeps of a language; `undefined` when nothing of it was measured. */
export function packReading(all: readonly MeasuredText[], language: LanguageTag): PackReading | undefined {
  const own = all.filter((text) => text.language === language)
  const [first] = own
  if (first === undefined) return undefined
  const texts = Object.fromEntries(
    own.map(({ text, parts, ...whole }) => [text, { ...scoresOf(whole), parts: parts.map(partOf) }]),
  )
  return { language, scale: first.scale, texts }
}

const partOf = ({ part, ...scores }: LocatedReading): PartReading => ({ part, ...scoresOf(scores) })

/** Without the place, which is the editor's. */
const scoresOf = ({ score, also }: Reading): Reading => ({ score, ...(also === undefined ? {} : { also }) })
