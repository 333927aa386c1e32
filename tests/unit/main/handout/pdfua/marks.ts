import type { Operand, Operation } from './content-tokens.ts'
import type { PdfFont } from './font.ts'
import { outlineOf, times, type Matrix, type Point } from './geometry.ts'

/** A marked-content sequence that is open where a mark stands. */
export interface OpenTag {
  readonly tag: string
  readonly mcid: number | undefined
  readonly lang: string | undefined
}

/** Something that leaves ink. Points from the page's top left corner, y downwards. */
export interface Mark {
  /** Outermost first. */
  readonly tags: readonly OpenTag[]
  readonly ink: TextMark | PathMark | { readonly kind: 'object'; readonly name: string }
}
export interface TextMark {
  readonly kind: 'text'
  readonly font: PdfFont
  readonly codes: readonly number[]
  readonly text: string
  readonly sizePt: number
  /** Where it starts, on its baseline. */
  readonly xPt: number
  readonly yPt: number
  /** Without the space at its end. */
  readonly widthPt: number
  readonly colour: string
}
export interface PathMark {
  readonly kind: 'path'
  /** Polygons, curves flattened. */
  readonly outline: readonly (readonly Point[])[]
  readonly fill: string | undefined
  /** Only what is between these heights shows; absent where nothing is cut off. */
  readonly clip?: Stretch | undefined
}
interface Stretch {
  readonly topPt: number
  readonly bottomPt: number
}

/** Something about nesting that no mark can tell: a tag opened where none of its sort may stand. */
export interface Opening {
  readonly within: readonly OpenTag[]
  readonly opened: OpenTag
}
export interface Walk {
  readonly marks: readonly Mark[]
  readonly openings: readonly Opening[]
  /** Sequences left open at the end, or closed too often. */
  readonly unbalanced: number
}

interface State {
  matrix: Matrix
  fill: string
  font: PdfFont | undefined
  sizePt: number
  clip: Stretch | undefined
}

/**
 * Follows a page's content stream.
 * @param fonts - by resource name, with its slash.
 */
export function walk(operations: readonly Operation[], fonts: ReadonlyMap<string, PdfFont>, heightPt: number): Walk {
  const marks: Mark[] = []
  const openings: Opening[] = []
  const kept: State[] = []
  let tags: OpenTag[] = []
  let extra = 0
  let path: Operation[] = []
  let textMatrix: Matrix = [1, 0, 0, 1, 0, 0]
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], fill: '#000000', font: undefined, sizePt: 0, clip: undefined }
  const put = (ink: Mark['ink']) => marks.push({ tags, ink })
  const toPage = ([x, y]: Point): Point => [x, heightPt - y]

  for (const operation of operations) {
    const { operator, operands } = operation
    const numbers = operands.map(Number)
    switch (operator) {
      case 'q':
        kept.push({ ...state })
        break
      case 'Q':
        state = kept.pop() ?? state
        break
      case 'cm':
        state.matrix = times(numbers as unknown as Matrix, state.matrix)
        break
      case 'sc':
      case 'scn':
      case 'rg':
      case 'g':
        state.fill = hex(numbers.length === 1 ? [numbers[0] ?? 0, numbers[0] ?? 0, numbers[0] ?? 0] : numbers)
        break
      case 'BT':
        textMatrix = [1, 0, 0, 1, 0, 0]
        break
      case 'Tm':
        textMatrix = numbers as unknown as Matrix
        break
      case 'Tf':
        state.font = fonts.get(String(operands[0]))
        state.sizePt = numbers[1] ?? 0
        break
      case 'Tj':
      case 'TJ':
        put(textMark(operands, state, times(textMatrix, state.matrix), toPage))
        break
      case 'BMC':
      case 'BDC': {
        const opened = openTag(operands)
        openings.push({ within: tags, opened })
        tags = [...tags, opened]
        break
      }
      case 'EMC':
        if (tags.length === 0) extra += 1
        tags = tags.slice(0, -1)
        break
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
      case 're':
      case 'h':
        path.push(operation)
        break
      case 'W':
        state.clip = heightsOf(outlineOf(path, state.matrix).flat().map(toPage))
        break
      case 'n':
        path = []
        break
      case 'Do':
      case 'sh':
      case "'":
      case '"':
      case 'BI':
        put({ kind: 'object', name: `${operator} ${String(operands[0])}` })
        break
      default:
        if (!/^(?:f|F|B|b|S|s)\*?$/u.test(operator)) break
        put({
          kind: 'path',
          outline: outlineOf(path, state.matrix).map((polygon) => polygon.map(toPage)),
          fill: /^[sS]$/u.test(operator) ? undefined : state.fill,
          clip: state.clip,
        })
        path = []
    }
  }
  return { marks, openings, unbalanced: tags.length + extra }
}

function openTag([tag, properties]: readonly Operand[]): OpenTag {
  const { MCID, Lang } = (typeof properties === 'object' ? properties : {}) as Record<string, Operand | undefined>
  return {
    tag: String(tag).slice(1),
    mcid: typeof MCID === 'number' ? MCID : undefined,
    lang: typeof Lang === 'string' ? Lang : undefined,
  }
}

function textMark(operands: readonly Operand[], state: State, matrix: Matrix, toPage: (point: Point) => Point): Mark['ink'] {
  const { font, sizePt } = state
  if (font === undefined) return { kind: 'object', name: 'text without a font' }
  const parts = operands.flatMap((operand) => (Array.isArray(operand) ? operand : [operand])) as Operand[]
  const codes = parts.flatMap((part) => (typeof part === 'object' && 'codes' in part ? (part.codes as number[]) : []))
  const text = codes.map((code) => font.letters?.get(code) ?? '\ufffd').join('')
  const kerns = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0)
  const spaces = / *$/u.exec(text)?.[0].length ?? 0
  const inked = codes.slice(0, codes.length - spaces)
  const widthPt = ((inked.reduce((sum, code) => sum + font.widthOf(code), 0) - kerns) * sizePt) / 1000
  const [xPt, yPt] = toPage([matrix[4], matrix[5]])
  return { kind: 'text', font, codes, text, sizePt: sizePt * Math.abs(matrix[0]), xPt, yPt, widthPt, colour: state.fill }
}

/** pdfkit clips to rectangles, one at a time. */
function heightsOf(points: readonly Point[]): Stretch {
  const heights = points.map(([, y]) => y)
  return { topPt: Math.min(...heights), bottomPt: Math.max(...heights) }
}

function hex(parts: readonly number[]): string {
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
