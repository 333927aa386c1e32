import type { Hue } from '#shared/content/content.ts'
import type { Paint } from '#shared/content/drawing.ts'

/** `#rrggbb`. */
export type Colour = `#${string}`

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
