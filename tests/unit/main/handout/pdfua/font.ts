import type { PDFContext } from '@cantoo/pdf-lib'
import { bytesOf, look, membersOf, nameOf, numberOf, numbersOf, type Found } from './objects.ts'
import { readToUnicode } from './to-unicode.ts'
import { readTrueType, type TrueType } from './true-type.ts'

/** A font as text on a page uses it. Every code has two bytes and is a glyph of the font. */
export interface PdfFont {
  readonly name: string
  readonly subtype: string | undefined
  readonly encoding: Found
  readonly descendant: Found
  readonly descriptor: Found
  /** Absent where the file has no ToUnicode. */
  readonly letters: ReadonlyMap<number, string> | undefined
  /** Absent where none is embedded, or it cannot be read. */
  readonly program: TrueType | undefined
  /** In thousandths of the em. */
  widthOf(code: number): number
}

export function readFont(context: PDFContext, font: Found): PdfFont {
  const [first] = membersOf(look(context, font, 'DescendantFonts'))
  const descendant = look(context, first)
  const descriptor = look(context, descendant ?? font, 'FontDescriptor')
  const cmap = bytesOf(look(context, font, 'ToUnicode'))
  const widths = widthsOf(context, look(context, descendant, 'W'))
  const usual = numberOf(look(context, descendant, 'DW')) ?? 1000
  return {
    name: nameOf(look(context, font, 'BaseFont')) ?? '?',
    subtype: nameOf(look(context, font, 'Subtype')),
    encoding: look(context, font, 'Encoding'),
    descendant,
    descriptor,
    letters: cmap === undefined ? undefined : readToUnicode(Buffer.from(cmap).toString('latin1')),
    program: programOf(bytesOf(look(context, descriptor, 'FontFile2'))),
    widthOf: (code) => widths.get(code) ?? usual,
  }
}

function programOf(bytes: Uint8Array | undefined): TrueType | undefined {
  try {
    return bytes === undefined ? undefined : readTrueType(bytes)
  } catch {
    // A program that cannot be read is as good as none: the check of embedding says so.
    return undefined
  }
}

/** `W` of a CID font: `first [w …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function widthsOf(context: PDFContext, found: Found): Map<number, number> {
  const widths = new Map<number, number>()
  const members = membersOf(found)
  for (let at = 0; at < members.length;) {
    const first = numberOf(members[at]) ?? 0
    const list = look(context, members[at + 1])
    const last = numberOf(list)
    if (last === undefined) {
      numbersOf(list).forEach((width, index) => widths.set(first + index, width))
      at += 2
    } else {
      for (let code = first; code <= last; code += 1) widths.set(code, numberOf(members[at + 2]) ?? 0)
      at += 3
    }
  }
  return widths
}
