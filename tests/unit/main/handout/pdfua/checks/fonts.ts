import type { Check } from '../check.ts'
import type { PdfFile } from '../file.ts'
import type { PdfFont } from '../font.ts'
import { dictionaryOf, look, nameOf, numberOf, textOf } from '../objects.ts'

/**
 * Checkpoints 10 and 31. Our fonts are of one sort: Type 0 over an embedded TrueType program, codes being glyphs.
 * Conditions about other sorts are met by refusing those sorts.
 */
export const fontChecks: readonly Check[] = [
  // Registry, ordering, supplement, CMaps of others and their writing mode: none, with Identity-H.
  ...['31-001', '31-002', '31-003', '31-006', '31-007', '31-008'].map((id) =>
    perFont(id, ({ encoding }) => (nameOf(encoding) === 'Identity-H' ? undefined : 'a CMap other than Identity-H')),
  ),
  perFont('31-004', (font, pdf) =>
    dictionaryOf(glyphMap(font, pdf)) !== undefined || nameOf(glyphMap(font, pdf)) === 'Identity' ? undefined : 'CIDToGIDMap',
  ),
  perFont('31-005', (font, pdf) => (glyphMap(font, pdf) === undefined ? 'no CIDToGIDMap' : undefined)),
  perFont('31-009', ({ program }) => (program === undefined ? 'not embedded, or not readable' : undefined)),
  perCode('31-011', (code, { program }) => (program !== undefined && code >= program.glyphs ? 'no such glyph' : undefined)),
  ...['31-012', '31-013'].map((id) => perFont(id, (font) => forbiddenSort(font, ['Type1', 'MMType1', 'Type3']))),
  // A CIDSet may be absent, and ours would not be complete.
  ...['31-014', '31-015'].map((id) =>
    perFont(id, ({ descriptor }, { context }) => (look(context, descriptor, 'CIDSet') === undefined ? undefined : 'a CIDSet')),
  ),
  perCode('31-016', (code, { program, widthOf }) => {
    const advance = program === undefined || code >= program.glyphs ? undefined : program.advanceOf(code)
    return advance === undefined || Math.abs(advance - widthOf(code)) <= 1
      ? undefined
      : `width ${widthOf(code)}, in the program ${advance}`
  }),
  ...['31-017', '31-018', '31-019', '31-020', '31-021', '31-022', '31-023', '31-024', '31-025', '31-026'].map((id) =>
    perFont(id, (font) => forbiddenSort(font, ['TrueType'])),
  ),
  perFont('31-027', ({ letters }) => (letters === undefined ? 'no ToUnicode' : undefined)),
  perFont('31-028', ({ letters }) =>
    [...(letters?.values() ?? [])].some((text) => text.includes('\u0000')) ? 'a code means U+0000' : undefined,
  ),
  perFont('31-029', ({ letters }) =>
    [...(letters?.values() ?? [])].some((text) => /[\ufeff\ufffe]/u.test(text)) ? 'a code means U+FEFF or U+FFFE' : undefined,
  ),
  perCode('31-030', (code) => (code === 0 ? 'the glyph for what is missing' : undefined)),
  perCode('10-001', (code, { letters }) => ((letters?.get(code) ?? '') === '' ? 'means no letter' : undefined)),
  perFont('own-font-sort', (font, { context }) => {
    const info = look(context, font.descendant, 'CIDSystemInfo')
    const isIdentity =
      textOf(look(context, info, 'Registry')) === 'Adobe' && textOf(look(context, info, 'Ordering')) === 'Identity'
    return font.subtype === 'Type0' && isIdentity && numberOf(look(context, info, 'Supplement')) === 0
      ? undefined
      : 'not of our sort'
  }),
]

function perFont(id: string, find: (font: PdfFont, pdf: PdfFile) => string | undefined): Check {
  return {
    id,
    find: (pdf) =>
      pdf.fonts.flatMap((font) => {
        const breach = find(font, pdf)
        return breach === undefined ? [] : [`font ${font.name}: ${breach}`]
      }),
  }
}

/** Once for each code of each font that text uses. */
function perCode(id: string, find: (code: number, font: PdfFont) => string | undefined): Check {
  return {
    id,
    find: (pdf) =>
      [...codesUsed(pdf)].flatMap(([font, codes]) =>
        [...codes].flatMap((code) => {
          const breach = find(code, font)
          return breach === undefined ? [] : [`font ${font.name}, code ${code}: ${breach}`]
        }),
      ),
  }
}

function codesUsed({ pages }: PdfFile): Map<PdfFont, Set<number>> {
  const used = new Map<PdfFont, Set<number>>()
  for (const { ink } of pages.flatMap(({ marks }) => marks)) {
    if (ink.kind !== 'text') continue
    const codes = used.get(ink.font) ?? new Set()
    ink.codes.forEach((code) => codes.add(code))
    used.set(ink.font, codes)
  }
  return used
}

function glyphMap({ descendant }: PdfFont, { context }: PdfFile) {
  return look(context, descendant, 'CIDToGIDMap')
}

function forbiddenSort({ subtype }: PdfFont, sorts: readonly string[]): string | undefined {
  return subtype !== undefined && sorts.includes(subtype) ? `${subtype} fonts are not used in our sheets` : undefined
}
