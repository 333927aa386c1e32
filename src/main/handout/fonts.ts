import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font, type GlyphRun } from 'fontkit'
import { HandoutError } from './materials.ts'

/** The two weights of every sheet. */
export const WEIGHTS = ['regular', 'bold'] as const
export type Weight = (typeof WEIGHTS)[number]
export type HandoutFonts = Readonly<Record<Weight, Font>>

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

function openFont(folder: string, file: string): Font {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, file))
  } catch {
    throw new HandoutError('fonts-missing', `fonts: ${file} can not be read; sheets can not be made`)
  }
  try {
    return remembering(create(bytes))
  } catch {
    throw new HandoutError('fonts-broken', `fonts: ${file} is not a whole font file; sheets can not be made`)
  }
}

/**
 * The same font, shaping each word once for all sheets. pdfkit scales the positions it is given in place, so every
 * caller gets its own copy. The words remembered are bounded: a clinician's note must not stay for ever.
 */
function remembering(font: Font, most = 4000): Font {
  const known = new Map<string, GlyphRun>()
  const layout = (text: string): GlyphRun => {
    let run = known.get(text)
    if (run === undefined) {
      run = font.layout(text)
      if (known.size >= most) known.clear()
      known.set(text, run)
    }
    return copyOf(run)
  }
  return Object.create(font, { layout: { value: layout } }) as Font
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
