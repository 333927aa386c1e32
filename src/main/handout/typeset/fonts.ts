import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font, type FontSubset, type GlyphRun } from 'fontkit'
import { HandoutError } from '../base/handout-error.ts'
import { BoundedCache } from '../base/bounded-cache.ts'
import type { Weight } from '../theme/text-style.ts'

/** A font that knows the words it has set before. */
export interface HandoutFont extends Font {
  /** Width of a text on one line, in font units. */
  advanceOf(text: string): number
}
/** A font for each weight. */
export type HandoutFonts = Readonly<Record<Weight, HandoutFont>>

/** File names in `resources/fonts`. */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  regular: 'AtkinsonHyperlegibleNext-Regular.ttf',
  bold: 'AtkinsonHyperlegibleNext-Bold.ttf',
}

/**
 * Opens both weights, once for as many sheets as wanted.
 * @throws HandoutError `fonts-missing` or `fonts-broken`, naming the file.
 */
export function openFonts(folder: string): HandoutFonts {
  const open = (weight: Weight) => openFont(folder, FONT_FILES[weight])
  return { regular: open('regular'), bold: open('bold') }
}

function openFont(folder: string, file: string): HandoutFont {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, file))
  } catch {
    throw new HandoutError('fonts-missing', `fonts: ${file} cannot be read; sheets cannot be made`)
  }
  try {
    const font = create(bytes)
    // Tables are read when they are first needed: a file cut short would fail only in the middle of a sheet.
    const isWhole = Object.values(font.directory.tables).every(({ offset, length }) => offset + length <= bytes.length)
    if (isWhole) return remembering(withNamedGlyphs(font))
  } catch {
    // Not a font at all: the same line as for half of one.
  }
  throw new HandoutError('fonts-broken', `fonts: ${file} is not a whole font file; sheets cannot be made`)
}

/**
 * fontkit keeps a glyph with the letter that it was first asked for, and the parts of "á" with none. So each letter is asked for
 * by itself first: else the "a" of a sheet could not be copied or read aloud, where another sheet had an "á" before it.
 */
function withNamedGlyphs(font: Font): Font {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
  return font
}

/** About 16 kB each: all topics of a large pack in two languages. */
const SUBSETS_MOST = 120

/**
 * The same font, shaping each word once for all sheets. pdfkit scales the positions it is given in place, so every
 * caller gets its own copy. The words remembered are bounded: a clinician's note must not stay for ever.
 */
function remembering(font: Font, most = 4000): HandoutFont {
  const shaped = new BoundedCache<{ readonly run: GlyphRun; readonly advance: number }>(most)
  const files = new BoundedCache<Uint8Array>(SUBSETS_MOST)
  const shape = (text: string) =>
    shaped.get(text, () => {
      const run = font.layout(text)
      return { run, advance: run.advanceWidth }
    })
  const letters = new Map<number, boolean>()
  const hasGlyph = (codePoint: number) => {
    const isThere = letters.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint)
    // One entry a letter, never a word; there are no more letters than Unicode's first plane has.
    if (codePoint <= 0xffff) letters.set(codePoint, isThere)
    return isThere
  }
  return Object.create(font, {
    layout: { value: (text: string) => copyOf(shape(text).run) },
    advanceOf: { value: (text: string) => shape(text).advance },
    hasGlyphForCodePoint: { value: hasGlyph },
    unitsPerEm: { value: font.unitsPerEm },
    createSubset: { value: () => rememberingSubset(font, files) },
  }) as HandoutFont
}

/** A subset that is written once for all sheets with the same glyphs in the same order. */
function rememberingSubset(font: Font, files: BoundedCache<Uint8Array>): FontSubset {
  const subset = font.createSubset()
  const write = subset.encode.bind(subset)
  return Object.assign(subset, { encode: () => files.get(subset.glyphs.join(), write) })
}

function copyOf(run: GlyphRun): GlyphRun {
  const positions = run.positions.map((position) => ({ ...position }))
  return {
    glyphs: run.glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, position) => sum + position.xAdvance, 0)
    },
  }
}
