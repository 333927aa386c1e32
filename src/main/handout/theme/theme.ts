import type { Size } from '#shared/handout.ts'
import { COMPACT_LARGE_STYLES, COMPACT_STYLES, LARGE_STYLES, STANDARD_STYLES, type Styles } from './styles.ts'

/** White and measures that follow the size of the type, in points. */
export interface Space {
  /** Between paragraphs, between list items, above a box in the text, above a section. */
  readonly paragraphPt: number
  readonly itemPt: number
  readonly boxPt: number
  /** From the upper and lower edge of a box to its words. */
  readonly padPt: number
  readonly sectionPt: number
  /** From a list's edge to its text, and how much larger than the text its bullet is. */
  readonly indentPt: number
  readonly bulletGrowth: number
  readonly emblemPt: number
  /** Drawn signs (certainty dots, the signs of boxes) against their standard size. */
  readonly signScale: number
  /** Publishers that a list of sources names. */
  readonly namesMost: number
  /** No word in a picture is set smaller, and a picture beside text is no taller. */
  readonly labelMinPt: number
  readonly pictureMaxPt: number
}

/** How a sheet of one size looks. One layout serves all sizes. */
export interface Theme {
  readonly styles: Styles
  readonly space: Space
}

export const THEMES: Readonly<Record<Size, Theme>> = {
  standard: {
    styles: STANDARD_STYLES,
    space: {
      paragraphPt: 4.5,
      itemPt: 2,
      boxPt: 8,
      padPt: 7,
      sectionPt: 10.5,
      indentPt: 15,
      bulletGrowth: 1,
      emblemPt: 50,
      signScale: 1,
      labelMinPt: 12,
      namesMost: 30,
      pictureMaxPt: 180,
    },
  },
  large: {
    styles: LARGE_STYLES,
    space: {
      paragraphPt: 13,
      itemPt: 9,
      boxPt: 18,
      padPt: 8,
      sectionPt: 24,
      indentPt: 24,
      bulletGrowth: 1.5,
      emblemPt: 78,
      signScale: 1.45,
      labelMinPt: 18,
      namesMost: 6,
      pictureMaxPt: 300,
    },
  },
}

/** Each size where its pages have to hold more. */
export const COMPACT_THEMES: Readonly<Record<Size, Theme>> = {
  standard: {
    styles: COMPACT_STYLES,
    space: { ...THEMES.standard.space, paragraphPt: 4, itemPt: 1.5, boxPt: 5.5, padPt: 4.5, sectionPt: 7.5, emblemPt: 44 },
  },
  large: {
    styles: COMPACT_LARGE_STYLES,
    space: {
      ...THEMES.large.space,
      ...{ paragraphPt: 6, itemPt: 4, boxPt: 9, padPt: 6, sectionPt: 13, emblemPt: 62, pictureMaxPt: 220 },
    },
  },
}
