/** The parts of an embedded TrueType program that validators compare with the PDF. Read by hand: the writer's own library would agree with itself. */
export interface TrueType {
  readonly glyphs: number
  /** Advance of a glyph in thousandths of the em. */
  advanceOf(glyph: number): number
}

/**
 * Reads `head`, `hhea`, `maxp` and `hmtx` (OpenType 1.9).
 * @throws RangeError where a table is missing or cut short.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesOf(view)
  const at = (table: string, offset: number): number => {
    const start = tables.get(table)
    if (start === undefined) throw new RangeError(`font program: no table ${table}`)
    return start + offset
  }
  const unitsPerEm = view.getUint16(at('head', 18))
  const measured = view.getUint16(at('hhea', 34))
  const widths = at('hmtx', 0)
  // Glyphs after the last measured one share its width.
  const advanceOf = (glyph: number) => (view.getUint16(widths + 4 * Math.min(glyph, measured - 1)) * 1000) / unitsPerEm
  return { glyphs: view.getUint16(at('maxp', 4)), advanceOf }
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(entry + place)))
    tables.set(tag, view.getUint32(entry + 8))
  }
  return tables
}
