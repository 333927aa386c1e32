import type { Colour } from '#shared/subject/colour.ts'
import { INK } from './colours.ts'
import type { TextStyle } from './text-style.ts'

const style = (sizePt: number, leadPt: number, weight: TextStyle['weight'], colour: Colour = INK.text): TextStyle => ({
  sizePt,
  leadPt,
  weight,
  colour,
})

/** Nothing is set smaller than 12 pt, and running text stands at 13. */
export const STANDARD_STYLES = {
  cover: style(38, 42, 'bold'),
  h1: style(28, 31, 'bold'),
  h2: style(16.5, 19.5, 'bold'),
  h3: style(13.5, 16.5, 'bold'),
  tagline: style(14, 17, 'regular', INK.soft),
  lead: style(14.5, 18.5, 'regular'),
  body: style(13, 16.25, 'regular'),
  bold: style(13, 16.25, 'bold'),
  small: style(12, 14.5, 'regular', INK.soft),
  smallBold: style(12, 14.5, 'bold', INK.soft),
  /** Long lists of warning signs: small, in full ink. */
  sign: style(12, 13.6, 'regular'),
} as const satisfies Record<string, TextStyle>
/** A style for each part of a sheet. */
export type Styles = Readonly<Record<keyof typeof STANDARD_STYLES, TextStyle>>

/**
 * Large print: 18 pt or more everywhere, text lines at least 1.5 times as far apart as they are high, headings larger
 * still, all in full ink (ACB, Best Practices and Guidelines for Large Print Documents; RNIB, Clear Print).
 */
export const LARGE_STYLES: Styles = {
  cover: style(44, 52, 'bold'),
  h1: style(38, 46, 'bold'),
  h2: style(25, 33, 'bold'),
  h3: style(20.5, 30, 'bold'),
  tagline: style(20, 30, 'regular'),
  lead: style(20, 30, 'regular'),
  body: style(18, 27, 'regular'),
  bold: style(18, 27, 'bold'),
  small: style(18, 27, 'regular'),
  smallBold: style(18, 27, 'bold'),
  sign: style(18, 27, 'regular'),
}

/** Large print with closer lines, for the sheets that would else run over their last page. No letter is smaller. */
export const COMPACT_LARGE_STYLES: Styles = {
  cover: style(40, 46, 'bold'),
  h1: style(32, 36, 'bold'),
  h2: style(22, 27, 'bold'),
  h3: style(19, 24, 'bold'),
  tagline: style(18, 23, 'regular'),
  lead: style(19, 24.5, 'regular'),
  body: style(18, 23, 'regular'),
  bold: style(18, 23, 'bold'),
  small: style(18, 22, 'regular'),
  smallBold: style(18, 22, 'bold'),
  sign: style(18, 22.5, 'regular'),
}

/** Running text at the least size, for the topics that would else have no room for what is most useful. */
export const COMPACT_STYLES: Styles = {
  ...STANDARD_STYLES,
  h1: style(26, 29, 'bold'),
  h2: style(15, 17.5, 'bold'),
  h3: style(12.5, 15, 'bold'),
  tagline: style(13, 15.5, 'regular', INK.soft),
  lead: style(13.5, 16.75, 'regular'),
  body: style(12, 14.5, 'regular'),
  bold: style(12, 14.5, 'bold'),
  small: style(12, 14, 'regular', INK.soft),
  smallBold: style(12, 14, 'bold', INK.soft),
  sign: style(12, 13.4, 'regular'),
}
