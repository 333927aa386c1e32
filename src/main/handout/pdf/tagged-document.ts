import PDFDocument from 'pdfkit'
import { WEIGHTS } from '../theme/text-style.ts'
import type { HandoutFonts } from '../typeset/fonts.ts'
import { BoundedCache } from '../base/bounded-cache.ts'
import type { PageFormat } from '../theme/page-formats.ts'

/** An element of a PDF's structure tree, as PDFKit hands it out. */
export type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>

/** What a reader program shows of the file. */
export interface DocumentFacts {
  readonly title: string
  readonly language: string
  /** ISO day, for the file's date: no clock is read, so the same sheet has the same bytes. */
  readonly date: string
}

/**
 * A pdfkit document for PDF/UA-1.
 *
 * pdfkit's own `subset: 'PDF/UA'` does two things: it names the standard in the metadata, which we do ourselves, and
 * it writes a `CIDSet` that leaves out the parts of composite glyphs (every accented letter), which validators
 * refuse; PDF/UA-1 (ISO 14289-1, 7.21.4.2) lets the entry be absent.
 */
export class TaggedDocument extends PDFDocument {
  constructor(sheet: PageFormat, fonts: HandoutFonts, facts: DocumentFacts) {
    super({
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: facts.language,
      size: [sheet.widthPt, sheet.heightPt],
      margin: 0,
      // No first font: pdfkit would take Helvetica, which is not embedded.
      font: '',
      autoFirstPage: false,
      bufferPages: true,
      info: { Title: facts.title, Creator: 'Charley', Producer: 'Charley', CreationDate: new Date(`${facts.date}T00:00:00Z`) },
    })
    // pdfkit takes an opened fontkit font as it is; its types know only files and bytes.
    for (const weight of WEIGHTS) this.registerFont(weight, fonts[weight] as unknown as Uint8Array)
    this.appendXML(PDFUA_METADATA)
  }

  /** pdfkit sets the title into XML as it is: an ampersand would break the metadata. The title itself is already written. */
  override endMetadata(): void {
    this.info.Title = escapedForXml(this.info.Title ?? '')
    super.endMetadata()
  }

  /** Says how the labels of a list count (ISO 14289-1, 7.6), from one of them: pdfkit has no word for that. */
  numberList(list: StructureElement, label: string): void {
    const { data } = (list as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary
    if (label !== '') data.A = { O: 'List', ListNumbering: /\d/u.test(label) ? 'Decimal' : 'Disc' }
  }

  /** Text on one line with its baseline at `yPt`. pdfkit's `text` would measure it twice more for what might follow. */
  placeText(text: string, xPt: number, yPt: number): void {
    const inner = this as unknown as { _fragment(text: string, x: number, y: number, options: object): void }
    inner._fragment(text, xPt, yPt, { baseline: 'alphabetic', textWidth: 0, wordCount: 0 })
  }

  /** An SVG path as the current path. What pdfkit makes of it depends on nothing else: it is kept for the next sheet. */
  drawOutline(d: string): void {
    const lines = outlines.get(d, () => linesOf(d))
    for (const line of lines) this.addContent(line)
  }

  /** The whole file. Call once, after the last page. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Buffer[] = []
    this.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise<void>((resolve, reject) => this.once('end', resolve).once('error', reject))
    this.#forgetMissingGlyph()
    this.end()
    await ended
    return new Uint8Array(Buffer.concat(chunks))
  }

  /** pdfkit maps the glyph of what is missing, which we never draw, to U+0000: ISO 14289-1, 7.21.7, forbids that. */
  #forgetMissingGlyph(): void {
    const { _fontFamilies: fonts } = this as unknown as { _fontFamilies: Record<string, { unicode: number[][] }> }
    for (const { unicode } of Object.values(fonts)) unicode[0] = [REPLACEMENT]
  }
}

/** Drawings, signs and boxes; by number, because a box's path follows from its height. */
const outlines = new BoundedCache<readonly string[]>(3_000)

/** The operators that pdfkit writes for a path. */
function linesOf(d: string): readonly string[] {
  const lines: string[] = []
  const { path } = PDFDocument.prototype
  path.call(Object.create(PDFDocument.prototype, { addContent: { value: (line: string) => lines.push(line) } }), d)
  return lines
}

/** U+FFFD, Unicode's sign for what cannot be shown. */
const REPLACEMENT = 0xfffd

const PDFUA_METADATA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`

function escapedForXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
