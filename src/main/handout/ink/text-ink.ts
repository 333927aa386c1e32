import type { TextStyle } from '../theme/text-style.ts'
import type { TextLine } from '../typeset/text-line.ts'
import type { TextInk } from './nodes.ts'

/** Text ink for lines already set, the first one's top at `topPt`. */
export function inkOf(lines: readonly TextLine[], style: TextStyle, xPt: number, topPt: number): TextInk[] {
  return lines.flatMap((line, index) =>
    line.parts.map((part) => ({
      kind: 'text' as const,
      text: part.text,
      weight: part.weight,
      sizePt: style.sizePt,
      colour: style.colour,
      xPt: xPt + part.xPt,
      yPt: topPt + baselineOf(style) + index * style.leadPt,
    })),
  )
}

/** From the top of a line to its baseline: capitals (0.668 em in Atkinson Hyperlegible) stand in the middle. */
export function baselineOf(style: TextStyle): number {
  return (style.leadPt + style.sizePt * 0.668) / 2
}

/** How far the lowest letters reach below the baseline (0.21 em in Atkinson Hyperlegible), in points. */
export function descentOf({ sizePt }: TextStyle): number {
  return sizePt * 0.21
}
