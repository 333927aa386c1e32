import { childrenOf, once, perElement, type Check } from '../check.ts'
import type { PdfFile } from '../file.ts'
import { nameOf, numbersOf } from '../objects.ts'
import { STANDARD_TYPES, type Element } from '../structure.ts'
import { tableBreach } from './table.ts'

/** Which types may stand under a type, and above it (ISO 32000-1, 14.8.4). Types not named here may stand anywhere. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'P', 'TOC', 'NonStruct', 'Link'],
}
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

/** Checkpoints 02, 09, 13 to 17 and 19: types, their nesting, headings, tables, figures. */
export const structureChecks: readonly Check[] = [
  perElement('02-001', ({ type, written }) => (STANDARD_TYPES.has(type) ? undefined : `${written} stands for no standard type`)),
  once('02-003', 'the role map goes in a circle', ({ structure: { roleMap } }) =>
    [...roleMap.keys()].every((from) => isFinite(from, roleMap)),
  ),
  once('02-004', 'a standard type is mapped to another', ({ structure }) =>
    [...structure.roleMap.keys()].every((from) => !STANDARD_TYPES.has(from)),
  ),
  perElement('09-004', tableBreach),
  perElement('09-005', (element) => nestingBreach(element, ['L', 'LI', 'LBody'])),
  perElement('09-006', (element) => nestingBreach(element, ['TOC', 'TOCI'])),
  // No word of ours has a reading beside it.
  perElement('09-007', ({ type }) => forbiddenType(type, ['Ruby', 'RB', 'RT', 'RP'])),
  perElement('09-008', ({ type }) => forbiddenType(type, ['Warichu', 'WT', 'WP'])),
  perElement('13-004', ({ type, alt, actual }) =>
    type === 'Figure' && isBlank(alt) && isBlank(actual) ? 'no words for it' : undefined,
  ),
  perElement('own-figure-box', figureBoxBreach),
  { id: '14-002', find: (pdf) => (headings(pdf).length > 0 && headings(pdf)[0] !== 1 ? ['the first heading is not H1'] : []) },
  { id: '14-003', find: skippedLevels },
  perElement('14-006', (element) =>
    childrenOf(element).filter(({ type }) => type === 'H').length > 1 ? 'two H in one part' : undefined,
  ),
  once(
    '14-007',
    'H and numbered headings mixed',
    (pdf) => headings(pdf).length === 0 || pdf.structure.elements.every(({ type }) => type !== 'H'),
  ),
  perElement('15-003', (element) =>
    element.type === 'TH' && !['Row', 'Column', 'Both'].includes(nameOf(element.attributes.get('Scope')) ?? '')
      ? 'no scope'
      : undefined,
  ),
  perElement('17-002', ({ type }) => forbiddenType(type, ['Formula'])),
  perElement('17-003', ({ type }) => forbiddenType(type, ['Formula'])),
  perElement('19-003', ({ type, id }) => (type === 'Note' && isBlank(id) ? 'no ID' : undefined)),
  { id: '19-004', find: repeatedNotes },
  perElement('own-empty', (element) =>
    element.kids.length === 0 && !['TD', 'TH'].includes(element.type) ? 'holds nothing' : undefined,
  ),
  perElement('own-list-numbering', listNumberingBreach),
]

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}

function forbiddenType(type: string, types: readonly string[]): string | undefined {
  return types.includes(type) ? `${type} is not used in our sheets` : undefined
}

function isFinite(from: string, roleMap: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let type: string | undefined = from; type !== undefined; type = roleMap.get(type)) {
    if (seen.has(type)) return false
    seen.add(type)
  }
  return true
}

function nestingBreach(element: Element, types: readonly string[]): string | undefined {
  if (!types.includes(element.type)) return undefined
  const allowed = CHILDREN[element.type]
  const odd = allowed === undefined ? [] : childrenOf(element).filter(({ type }) => !allowed.includes(type))
  if (odd.length > 0) return `${odd[0]?.type} stands in it`
  const hasBareContent = allowed !== undefined && element.kids.some(({ kind }) => kind === 'content')
  if (hasBareContent && element.type !== 'TOCI') return 'text stands in it directly'
  const parents = PARENTS[element.type]
  return parents === undefined || parents.includes(element.parent?.type ?? '') ? undefined : `stands in ${element.parent?.type}`
}

function figureBoxBreach(element: Element): string | undefined {
  if (element.type !== 'Figure') return undefined
  const [left = 0, bottom = 0, right = 0, top = 0, ...more] = numbersOf(element.attributes.get('BBox'))
  return more.length === 0 && right > left && top > bottom ? undefined : 'no box'
}

/** Levels of numbered headings, in reading order. */
function headings({ structure }: PdfFile): number[] {
  return structure.elements.flatMap(({ type }) => (/^H[1-6]$/u.test(type) ? [Number(type[1])] : []))
}

function skippedLevels(pdf: PdfFile): string[] {
  return headings(pdf).flatMap((level, index, levels) => {
    const before = levels[index - 1] ?? level
    return level > before + 1 ? [`H${level} after H${before}`] : []
  })
}

function repeatedNotes({ structure }: PdfFile): string[] {
  const ids = structure.elements.flatMap(({ type, id }) => (type === 'Note' && id !== undefined ? [id] : []))
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

/** A list whose labels are written says how they count (ISO 14289-1, 7.6). */
function listNumberingBreach(element: Element): string | undefined {
  const hasLabels = childrenOf(element).some((item) => childrenOf(item).some(({ type }) => type === 'Lbl'))
  if (element.type !== 'L' || !hasLabels) return undefined
  return nameOf(element.attributes.get('ListNumbering')) === undefined ? 'labels, and no ListNumbering' : undefined
}
