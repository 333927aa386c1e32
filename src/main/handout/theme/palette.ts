import type { Hue } from '#shared/content/content.ts'
import type { OwnPaint, Paint } from '#shared/content/drawing.ts'
import type { Colour } from '#shared/subject/colour.ts'
import type { Subject, ToneAndTint } from '#shared/subject/subject.ts'

/**
 * The program's own paints as ink: the colours of the light screen, on white paper. Turned to grey by a printer they stay
 * apart, because every shape has its dark line.
 */
const OWN_INKS: Readonly<Record<Exclude<OwnPaint, 'none' | 'tint' | 'tone'>, Colour>> = {
  ink: '#15211f',
  paper: '#ffffff',
  sheet: '#ffffff',
  line: '#d9cfbb',
  press: '#0a4542',
  'press-soft': '#e0ece6',
  danger: '#860d14',
  'danger-soft': '#fbe6e1',
}

/** What a hue that the pack does not give looks like: the program's own. */
const PLAIN: ToneAndTint = { tone: OWN_INKS.press, tint: OWN_INKS['press-soft'] }

/** The colours of the pack on paper. */
export interface Palette {
  hueOf(hue: Hue): ToneAndTint
  /** `tint` and `tone` are those of the hue; `none`, and a paint that nobody gives, has no colour. */
  colourOf(paint: Paint, hue: Hue): Colour | undefined
}

/** Reads the colours of paper off the subject. */
export function paletteOf({ hues, paints }: Pick<Subject, 'hues' | 'paints'>): Palette {
  const inks: ReadonlyMap<string, Colour> = new Map([
    ...Object.entries(OWN_INKS),
    ...Object.entries(paints).map(([name, { paper }]) => [name, paper] as const),
  ])
  const hueOf = (hue: Hue) => hues[hue]?.paper ?? PLAIN
  return {
    hueOf,
    colourOf: (paint, hue) => (paint === 'tint' || paint === 'tone' ? hueOf(hue)[paint] : inks.get(paint)),
  }
}
