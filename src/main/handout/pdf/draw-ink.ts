import type { PathInk, TextInk } from '../ink/nodes.ts'
import type { TaggedDocument } from './tagged-document.ts'

/** Where a strip's top left corner stands on the page, in points. */
export interface Point {
  readonly xPt: number
  readonly yPt: number
}

/** Text exactly where it was planned: no wrapping, the baseline given. */
export function drawText(document: TaggedDocument, ink: TextInk, at: Point): void {
  document.font(ink.weight, ink.sizePt).fillColor(ink.colour)
  document.placeText(ink.text, at.xPt + ink.xPt, at.yPt + ink.yPt)
}

/** A path with its fill and stroke. */
export function drawPath(document: TaggedDocument, ink: PathInk, at: Point): void {
  // An outline that is not painted would be painted with the next one.
  if (ink.fill === undefined && ink.stroke === undefined) return
  document.save().translate(at.xPt + ink.xPt, at.yPt + ink.yPt)
  if (ink.clip !== undefined) clipTo(document, ink.clip)
  if (ink.scale !== 1) document.scale(ink.scale)
  document.drawOutline(ink.d)
  if (ink.stroke !== undefined)
    document.lineWidth(ink.stroke.width).lineCap('round').lineJoin('round').strokeColor(ink.stroke.colour)
  if (ink.fill !== undefined && ink.stroke !== undefined) document.fillAndStroke(ink.fill, ink.stroke.colour)
  else if (ink.fill !== undefined) document.fill(ink.fill)
  else document.stroke()
  document.restore()
}

function clipTo(document: TaggedDocument, { topPt, bottomPt }: { topPt: number; bottomPt: number }): void {
  const { width } = document.page
  document.rect(-width, topPt, 2 * width, bottomPt - topPt).clip()
}
