import type { DrawingLabel, Shape } from '#shared/content/drawing.ts'
import { findForbidden, findMarkup, findNumber } from '../text/text-safety.ts'
import {
  type Attributes,
  type ElementContext,
  type Report,
  type PaintStyle,
  readNumbers,
  readPaint,
  readPaintStyle,
  toNumber,
} from './attributes.ts'
import { diagnosePath } from './path-data.ts'
import { circlePath, ellipsePath, linePath, polyPath, rectPath } from './shapes.ts'

/** Any shape element as path data; `undefined` when it was reported. */
export function readShape(
  element: string,
  attributes: Attributes,
  group: PaintStyle,
  { paints, report }: ElementContext,
): Shape | undefined {
  let isWrong = false
  const note: Report = (message) => {
    isWrong = true
    report(message)
  }
  const style = readPaintStyle(attributes, group, { paints, report: note })
  const d = pathOf(element, attributes, note)
  if (isWrong || d === undefined) return undefined
  if (style.fill === 'none' && style.stroke === 'none') {
    report(`<${element}> cannot be seen. Give it a \`fill\` or a \`stroke\`.`)
    return undefined
  }
  return { kind: 'shape', d, ...style }
}

function pathOf(element: string, attributes: Attributes, report: Report): string | undefined {
  const numbers = readNumbers(element, attributes, report)
  const makers: Readonly<Record<string, () => string>> = {
    path: () => readPath(attributes['d'] ?? '', report),
    circle: () => circlePath(numbers),
    ellipse: () => ellipsePath(numbers),
    rect: () => rectPath(numbers),
    line: () => linePath(numbers),
    polyline: () => polyPath(readPoints(attributes['points'] ?? '', report), false),
    polygon: () => polyPath(readPoints(attributes['points'] ?? '', report), true),
  }
  return makers[element]?.()
}

function readPath(data: string, report: Report): string {
  const wrong = diagnosePath(data)
  if (wrong !== undefined) report(`\`d\`: ${wrong}`)
  return data.trim().replace(/\s+/gu, ' ')
}

function readPoints(written: string, report: Report): readonly number[] {
  const numbers = written
    .trim()
    .split(/[\s,]+/u)
    .map(toNumber)
  const points = numbers.filter((number) => number !== undefined)
  if (points.length < numbers.length || points.length < 4 || points.length % 2 === 1) {
    report('`points` should be pairs of plain numbers, at least two pairs: `10,20 30,40`.')
  }
  return points
}

const ANCHORS = ['start', 'middle', 'end'] as const

/** A word of the drawing; `undefined` when it was reported. */
export function readLabel(attributes: Attributes, context: ElementContext): DrawingLabel | undefined {
  const { report } = context
  const { x, y, 'font-size': size } = readNumbers('text', attributes, report)
  const { 'data-key': key, 'data-text': text, 'text-anchor': written = 'start' } = attributes
  const anchor = ANCHORS.find((known) => known === written)
  if (anchor === undefined) report(`\`text-anchor="${written}"\` should be \`start\`, \`middle\` or \`end\`.`)
  const paint = readPaint(attributes, { name: 'fill', otherwise: 'ink' }, context)
  const name = key ?? text
  if (name === undefined || name.trim() === '') {
    report(
      '<text> needs `data-key`, the name its words have in the language file (or `data-text` when all languages write the same).',
    )
    return undefined
  }
  if (key !== undefined && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(key))
    report(`\`data-key="${key}"\`: use small letters, digits and hyphens.`)
  if (findForbidden(name) !== undefined) report('hidden character in the words of <text>. Delete it.')
  const markup = findMarkup(text ?? '')
  if (markup !== undefined) report(`\`data-text\` holds ${markup.what}. Only plain words are shown.`)
  const number = findNumber(text ?? '')
  if (number !== undefined)
    report(`number without source: \`${number.number}\`. Take it out of the drawing, and say it in a \`:::claim\`.`)
  if (x === undefined || y === undefined || size === undefined || anchor === undefined) return undefined
  return { kind: 'label', key: name, ...(text === undefined ? {} : { text }), x, y, size, anchor, paint }
}
