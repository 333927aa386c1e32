import { childrenOf } from '../check.ts'
import { numberOf } from '../objects.ts'
import type { Element } from '../structure.ts'

const ROWS = ['TR', 'THead', 'TBody', 'TFoot', 'Caption']

/** Condition 09-004: rows in tables, cells in rows, and every row as wide as the first. */
export function tableBreach(element: Element): string | undefined {
  const children = childrenOf(element)
  switch (element.type) {
    case 'Table':
      return notAmong(children, ROWS) ?? widthBreach(element)
    case 'THead':
    case 'TBody':
    case 'TFoot':
      return notAmong(children, ['TR']) ?? notIn(element, ['Table'])
    case 'TR':
      return notAmong(children, ['TH', 'TD']) ?? notIn(element, ['Table', 'THead', 'TBody', 'TFoot'])
    case 'TH':
    case 'TD':
      return notIn(element, ['TR'])
    default:
      return undefined
  }
}

function notAmong(children: readonly Element[], types: readonly string[]): string | undefined {
  const odd = children.find(({ type }) => !types.includes(type))
  return odd === undefined ? undefined : `${odd.type} stands in it`
}

function notIn({ parent }: Element, types: readonly string[]): string | undefined {
  return types.includes(parent?.type ?? '') ? undefined : `stands in ${parent?.type ?? 'nothing'}`
}

function widthBreach(table: Element): string | undefined {
  const rows = childrenOf(table).flatMap((row) =>
    row.type === 'TR' ? [row] : childrenOf(row).filter(({ type }) => type === 'TR'),
  )
  // Cells over several rows are not drawn anywhere: a row is as wide as its own cells.
  const widths = rows.map((row) =>
    childrenOf(row).reduce((sum, cell) => sum + (numberOf(cell.attributes.get('ColSpan')) ?? 1), 0),
  )
  return new Set(widths).size > 1 ? `rows of ${widths.join(', ')} cells` : undefined
}
