/** The little of fontkit that we use; it ships no types of its own. */
declare module 'fontkit' {
  /** How far a glyph moves what follows, and where it is drawn itself; in units of the font. */
  export interface GlyphPosition {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  /** Text as glyphs of one font. */
  export interface GlyphRun {
    readonly glyphs: readonly object[]
    readonly positions: readonly GlyphPosition[]
    /** In font units. */
    readonly advanceWidth: number
  }
  /** The glyphs of a font that a file embeds. */
  export interface FontSubset {
    /** Glyphs of the whole font, in the order they were asked for. */
    readonly glyphs: readonly number[]
    /** A font file of these glyphs and their parts. */
    encode(): Uint8Array
  }
  /** An opened font file. */
  export interface Font {
    readonly postscriptName: string
    readonly unitsPerEm: number
    /** Code points that the font has glyphs for. */
    readonly characterSet: readonly number[]
    /** Where each table stands in the file, in bytes. */
    readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>> }
    layout(text: string): GlyphRun
    hasGlyphForCodePoint(codePoint: number): boolean
    /** The glyph of a letter, which remembers it. */
    glyphForCodePoint(codePoint: number): object
    createSubset(): FontSubset
  }
  /** @throws when the bytes are no font. */
  export function create(bytes: Uint8Array): Font
}
