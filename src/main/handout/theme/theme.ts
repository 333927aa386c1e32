import type { Hue } from '#shared/content/content.ts'
import type { Paint } from '#shared/content/drawing.ts'
import type { Paper, Size } from '#shared/handout.ts'
import type { TextStyle } from '../typeset/typesetter.ts'

/** `#rrggbb`. */
export type Colour = `#${string}`

/** Points. */
export interface Sheet {
  readonly widthPt: number
  readonly heightPt: number
  readonly sidePt: number
  readonly topPt: number
  /** From the bottom edge to where text must end; the foot line stands in it. */
  readonly footPt: number
}

/** Nearer to the edge most office printers cannot print. */
export const PRINTER_EDGE_PT = 18

/** ANSI A and ISO 216 A4. */
export const SHEETS: Readonly<Record<Size, Readonly<Record<Paper, Sheet>>>> = {
  standard: {
    letter: { widthPt: 612, heightPt: 792, sidePt: 41, topPt: 24, footPt: 36 },
    a4: { widthPt: 595.28, heightPt: 841.89, sidePt: 41, topPt: 30, footPt: 40 },
  },
  large: {
    letter: { widthPt: 612, heightPt: 792, sidePt: 48, topPt: 36, footPt: 62 },
    a4: { widthPt: 595.28, heightPt: 841.89, sidePt: 42, topPt: 38, footPt: 64 },
  },
}

export const INK = {
  text: '#15211f',
  soft: '#33433f',
  line: '#8c8c86',
  pale: '#f1f1ed',
  white: '#ffffff',
  emergency: '#860d14',
  emergencySoft: '#fbeeec',
  today: '#683400',
  todaySoft: '#fbf1e2',
  appointment: '#103663',
  selfCare: '#163e24',
  press: '#0a4542',
  pressSoft: '#e9f1ee',
} as const satisfies Record<string, Colour>

const style = (sizePt: number, leadPt: number, weight: TextStyle['weight'], colour: Colour = INK.text): TextStyle => ({
  sizePt,
  leadPt,
  weight,
  colour,
})

/** Nothing is set smaller than 12 pt, and running text stands at 13. */
const STANDARD_STYLES = {
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
export type Styles = Readonly<Record<keyof typeof STANDARD_STYLES, TextStyle>>

/**
 * Large print: 18 pt or more everywhere, text lines at least 1.5 times as far apart as they are high, headings larger
 * still, all in full ink (ACB, Best Practices and Guidelines for Large Print Documents; RNIB, Clear Print).
 */
const LARGE_STYLES: Styles = {
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
      pictureMaxPt: 300,
    },
  },
}

/** Running text at the least size, for the topics that would else leave what is most useful to the screen. */
const COMPACT_STYLES: Styles = {
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

/** The standard size where one leaf has to hold more. */
export const COMPACT_THEME: Theme = {
  styles: COMPACT_STYLES,
  space: { ...THEMES.standard.space, paragraphPt: 4, itemPt: 1.5, boxPt: 6.5, padPt: 5.5, sectionPt: 8.5, emblemPt: 46 },
}

/** A column of text narrower than so many times its type's size is hard to read: things then stand under each other. */
const COLUMN_MIN_EM = 14

/** Whether text of this style reads well in a column so wide. */
export function isRoomy(widthPt: number, { sizePt }: TextStyle): boolean {
  return widthPt >= COLUMN_MIN_EM * sizePt
}

/** Each nutrient's deep tone and its tint: the tint stays lighter than 8 % grey, the tone darker than 70 %. */
export const HUE_COLOURS: Readonly<Record<Hue, { readonly tone: Colour; readonly tint: Colour }>> = {
  mg: { tone: '#2c5220', tint: '#eaf2df' },
  k: { tone: '#6a4600', tint: '#fbf2d8' },
  ca: { tone: '#1b4469', tint: '#e6eff7' },
  d: { tone: '#7a3300', tint: '#fcebdc' },
  b12: { tone: '#7b1f33', tint: '#f9e8ea' },
  b6: { tone: '#5a2a66', tint: '#f3e9f6' },
  na: { tone: '#37474a', tint: '#ebefee' },
  h2o: { tone: '#0d4a63', tint: '#e2f0f5' },
  leg: { tone: '#0a4542', tint: '#e5efeb' },
}

/**
 * Paints of drawings as ink: the colours of the light screen, on white paper. Turned to grey by a printer they stay
 * apart, because every shape has its dark line; `tint` and `tone` come from the topic's hue.
 */
export const PAINT_COLOURS: Readonly<Record<Exclude<Paint, 'none' | 'tint' | 'tone'>, Colour>> = {
  ink: '#15211f',
  paper: '#ffffff',
  sheet: '#ffffff',
  line: '#d9cfbb',
  press: '#0a4542',
  'press-soft': '#e0ece6',
  skin: '#efc39c',
  'skin-deep': '#d79d75',
  muscle: '#f0a994',
  'muscle-deep': '#d27f6a',
  cloth: '#4c8f83',
  'cloth-soft': '#b5d3c6',
  nerve: '#f3d67c',
  signal: '#b3541e',
  mg: '#2c5220',
  'mg-soft': '#e4eed7',
  k: '#6a4600',
  'k-soft': '#f8ebc4',
  ca: '#1b4469',
  'ca-soft': '#dfeaf4',
  leaf: '#8cb568',
  nut: '#c99b64',
  milk: '#ffffff',
  fruit: '#f0c04c',
  danger: '#860d14',
  'danger-soft': '#fbe6e1',
}
