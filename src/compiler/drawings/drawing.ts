import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import type { DrawingId } from '#shared/content/content.ts'
import type { Drawing, DrawingLabel, Shape } from '#shared/content/drawing.ts'
import { type Location, type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { oneOf, suggest } from '../text/suggest.ts'
import {
  type Attributes,
  ELEMENTS,
  NO_PAINT,
  type Paints,
  type PaintStyle,
  readNumbers,
  readPaintStyle,
  toNumber,
} from './attributes.ts'
import { readLabel, readShape } from './marks.ts'
import { countNumbers } from './path-data.ts'

/** Most marks one drawing may have; more is a photograph traced, and slow to draw. */
const MOST_MARKS = 400
/** Most tags, groups and closing ones too. */
const MOST_TAGS = 2_000
/** Most numbers in all its shapes together, about ten times what our fullest picture has. */
const MOST_NUMBERS = 20_000
/** Most bytes of one drawing's file. */
const MOST_DRAWING_BYTES = 200_000

const SVG = 'http://www.w3.org/2000/svg'

/** A drawing as it is written. */
export interface DrawingFile {
  readonly id: DrawingId
  /** Its path in the pack, for diagnostics. */
  readonly file: string
  readonly text: string
}

/**
 * Reads a restricted SVG: only what the allow-list names, every shape turned into path data, colours by the name of
 * their part. Anything else is reported, so that a drawing cannot carry a script, a link or a style.
 * @param paints - what it may paint with.
 * @returns `undefined` when anything was reported.
 */
export function readDrawing({ id, file, text }: DrawingFile, paints: Paints, diagnostics: Diagnostics): Drawing | undefined {
  const before = diagnostics.count
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_DRAWING_BYTES) {
    diagnostics.report(file, TOP, `drawing has ${bytes} bytes; the most is ${MOST_DRAWING_BYTES}. Draw it with fewer points.`)
    return undefined
  }
  // Before anything reads it: a reader of tags inside tags takes the square of their number.
  const tags = text.match(/</gu)?.length ?? 0
  if (tags > MOST_TAGS) {
    diagnostics.report(file, TOP, `drawing has ${tags} tags; the most is ${MOST_TAGS}. Draw it simpler.`)
    return undefined
  }
  const reader = new DrawingReader(file, paints, diagnostics)
  reader.read(text)
  return diagnostics.count > before ? undefined : { id, ...reader.size, marks: reader.marks }
}

class DrawingReader {
  readonly marks: (Shape | DrawingLabel)[] = []
  size = { width: 0, height: 0 }
  /** Whether a mark was met, right or wrong. A drawing without any is reported as empty. */
  #isMarked = false
  readonly #styles: PaintStyle[] = []
  readonly #open: string[] = []
  readonly #file: string
  readonly #paints: Paints
  readonly #diagnostics: Diagnostics

  constructor(file: string, paints: Paints, diagnostics: Diagnostics) {
    this.#file = file
    this.#paints = paints
    this.#diagnostics = diagnostics
  }

  read(text: string): void {
    const parser = new SaxesParser({ xmlns: true })
    // saxes reports where a tag ends; an author looks for where it starts.
    let start: Location = TOP
    const lines = lineStarts(text)
    const here = (): Location => ({ line: parser.line, column: parser.column + 1 })
    parser.on('opentagstart', ({ name }) => (start = locationAt(lines, text.lastIndexOf(`<${name}`, parser.position))))
    parser.on('opentag', (tag) => this.#openTag(tag, start))
    parser.on('closetag', () => this.#closeTag())
    parser.on('text', (words) => {
      if (words.trim() !== '' && Object.hasOwn(ELEMENTS, this.#open.at(-1) ?? ''))
        this.#report(start, 'words stand in the drawing. Leave <text> empty; its words come from the language file.')
    })
    parser.on('cdata', () => this.#report(here(), 'CDATA is not read. Take it out.'))
    parser.on('doctype', () => this.#report(here(), 'DOCTYPE is not read. Take it out.'))
    parser.on('processinginstruction', () => this.#report(here(), 'processing instructions are not read. Take it out.'))
    parser.on('error', ({ message }) => this.#report(here(), `broken SVG: ${message.replace(/^\d+:\d+: |\.$/gu, '')}.`))
    parser.write(text).close()
    if (this.marks.length > MOST_MARKS) {
      this.#report(TOP, `drawing has ${this.marks.length} marks; the most is ${MOST_MARKS}. Draw it simpler.`)
    }
    const numbers = this.marks.reduce((sum, mark) => sum + (mark.kind === 'shape' ? countNumbers(mark.d) : 0), 0)
    if (numbers > MOST_NUMBERS)
      this.#report(TOP, `the shapes hold ${numbers} numbers; the most is ${MOST_NUMBERS}. Draw it with fewer points.`)
    if (!this.#isMarked) this.#report(TOP, 'nothing is drawn. Add shapes, or take the file out.')
  }

  #report(location: Location, message: string): void {
    this.#diagnostics.report(this.#file, location, message)
  }

  #openTag(tag: SaxesTagNS, location: Location): void {
    const report = (message: string) => this.#report(location, message)
    const context = { paints: this.#paints, report }
    const attributes = plain(tag.attributes)
    const parent = this.#open.at(-1)
    const group = this.#styles.at(-1) ?? NO_PAINT
    this.#open.push(tag.name)
    this.#styles.push(group)
    if (!Object.hasOwn(ELEMENTS, tag.name))
      return report(
        `<${tag.name}> may not stand in a drawing.${suggest(tag.name, Object.keys(ELEMENTS)) || ` Use ${oneOf(Object.keys(ELEMENTS).slice(1))}.`}`,
      )
    if ((tag.name === 'svg') !== (parent === undefined)) return report('a drawing is one <svg> with shapes inside.')
    if (parent !== undefined && parent !== 'svg' && parent !== 'g')
      return report(`<${tag.name}> stands inside <${parent}>. Only <g> holds other marks.`)
    if (tag.name === 'svg') return this.#readSize(attributes, report)
    if (tag.name === 'g') {
      readNumbers('g', attributes, report)
      this.#styles[this.#styles.length - 1] = readPaintStyle(attributes, group, context)
      return
    }
    this.#isMarked = true
    const mark = tag.name === 'text' ? readLabel(attributes, context) : readShape(tag.name, attributes, group, context)
    if (mark !== undefined) this.marks.push(mark)
  }

  #closeTag(): void {
    this.#open.pop()
    this.#styles.pop()
  }

  #readSize(attributes: Attributes, report: (message: string) => void): void {
    readNumbers('svg', attributes, report)
    const numbers = (attributes['viewBox'] ?? '')
      .trim()
      .split(/[\s,]+/u)
      .map(toNumber)
    const [x, y, width, height] = numbers
    if (numbers.length !== 4 || x !== 0 || y !== 0 || !width || !height || width < 0 || height < 0) {
      return report('<svg> needs `viewBox="0 0 WIDTH HEIGHT"`, starting at 0 0.')
    }
    if (attributes['xmlns'] !== undefined && attributes['xmlns'] !== SVG) report(`\`xmlns\` should be \`${SVG}\`.`)
    this.size = { width, height }
  }
}

function plain(attributes: Readonly<Record<string, SaxesAttributeNS>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]))
}

/** Where each line starts; a drawing may hold thousands of tags on one. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)]
}

function locationAt(lines: readonly number[], index: number): Location {
  const at = Math.max(0, index)
  const line = Math.max(
    0,
    lines.findLastIndex((start) => start <= at),
  )
  return { line: line + 1, column: at - (lines[line] ?? 0) + 1 }
}
