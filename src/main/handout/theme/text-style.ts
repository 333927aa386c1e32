import type { Colour } from '#shared/subject/colour.ts'

/** The two weights of every sheet. */
export const WEIGHTS = ['regular', 'bold'] as const
/** How heavy the letters are. */
export type Weight = (typeof WEIGHTS)[number]

/** Sizes in points. `leadPt` is the distance from one baseline to the next. */
export interface TextStyle {
  readonly sizePt: number
  readonly leadPt: number
  readonly weight: Weight
  readonly colour: Colour
}

/** A column of text narrower than so many times its type's size is hard to read: things then stand under each other. */
const COLUMN_MIN_EM = 14

/** Whether text of this style reads well in a column so wide. */
export function isWideEnough(widthPt: number, { sizePt }: TextStyle): boolean {
  return widthPt >= COLUMN_MIN_EM * sizePt
}
