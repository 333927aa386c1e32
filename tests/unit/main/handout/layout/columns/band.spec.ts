import { expect, it } from 'vitest'
import type { Block, Section, SectionId } from '#shared/content/content.ts'
import { kindOf } from '../../../../shared/support/subject.ts'
import type { Node, TagType } from '../../../../../../src/main/handout/ink/nodes.ts'
import { bandBoxes } from '../../../../../../src/main/handout/layout/columns/band.ts'
import { setSection } from '../../../../../../src/main/handout/layout/columns/section-ways.ts'
import { boxOf } from '../../../../../../src/main/handout/ink/box.ts'
import type { LayoutContext } from '../../../../../../src/main/handout/layout/layout-context.ts'
import { planPages } from '../../../../../../src/main/handout/paginate/plan.ts'
import { PAGE_FORMATS } from '../../../../../../src/main/handout/theme/page-formats.ts'
import { THEMES } from '../../../../../../src/main/handout/theme/theme.ts'
import { context } from '../../page/drawn.ts'

const LARGE_PT = PAGE_FORMATS.large.letter.widthPt - 2 * PAGE_FORMATS.large.letter.sidePt

const claim = (text: string): Block => {
  return { kind: 'claim', certainty: 'some', sources: [], blocks: [{ kind: 'paragraph', text: [{ text }] }] }
}
const callout = (text: string): Block => {
  return { kind: 'callout', tone: 'danger', title: 'Take care', sources: [], blocks: [{ kind: 'paragraph', text: [{ text }] }] }
}
const list = (ordered: boolean, count: number): Block => {
  const item = [{ text: 'An item of a list so long that it takes more than one line of a column, and then another' }]
  return { kind: 'list', ordered, items: Array.from({ length: count }, () => item) }
}
const section = (id: SectionId, blocks: Block[]): Section => ({ ...kindOf(id), depth: 1, title: id, blocks })
const words = (count: number) => 'word '.repeat(count).trim()
const short = (id: SectionId) => section(id, [claim(words(12))])
const set = (sections: Section[], room?: Parameters<typeof bandBoxes>[2], with_: LayoutContext = context) =>
  bandBoxes(with_, { kind: 'sections', sections, hue: 'mg', level: 1 }, room)

/** Left edges of the headings, in reading order. */
const headingsAt = (nodes: readonly Node[], type: TagType = 'H2'): number[] =>
  nodes.flatMap((node) => {
    if (node.kind !== 'tag') return []
    const [first] = node.children
    return node.type === type ? [first?.kind === 'text' ? first.xPt : 0] : headingsAt(node.children, type)
  })
const count = (nodes: readonly Node[], type: TagType): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'tag' ? Number(node.type === type) + count(node.children, type) : 0), 0)

it('sets short sections beside each other, the left column read first', () => {
  const boxes = set([short('role'), short('how')])
  expect(boxes).toHaveLength(1)
  const [left, right] = headingsAt(boxes[0]?.nodes ?? [])
  expect([left, (right ?? 0) > context.widthPt / 2]).toEqual([0, true])
})

it('sets a box beside a section', () => {
  const boxes = set([section('foods', [claim(words(60))]), section('safety', [callout(words(50))])])
  expect(boxes).toHaveLength(1)
})

it('breaks no band over two pages: near the foot sections stand under each other', () => {
  const sections = [section('role', [claim(words(60))]), section('how', [claim(words(60))])]
  const [band] = set(sections)
  const heightPt = band?.heightPt ?? 0
  const roomFor = (leftPt: number) => ({ takenPt: 700 - leftPt, pagePt: 700 })
  expect(set(sections, roomFor(heightPt + 20))).toHaveLength(1)
  expect(set(sections, roomFor(heightPt - 1)).length).toBeGreaterThan(1)
})

it('parts a long section in two columns under its title, its boxes ending level', () => {
  const boxes = set([section('safety', [callout(words(60)), callout(words(54)), callout(words(60)), callout(words(54))])])
  expect(boxes).toHaveLength(2)
  expect(new Set(headingsAt(boxes[1]?.nodes ?? [], 'H3')).size).toBe(2)
})

it.each([true, false])('parts no list, numbered: %s', (ordered) => {
  const piece = {
    kind: 'section',
    section: section('relief', [list(ordered, 6), claim(words(10))]),
    hue: 'mg',
    level: 1,
  } as const
  const [way] = setSection(context, piece).columns
  expect(way?.map(({ nodes }) => count(nodes, 'L'))).toEqual([0, 1])
  const alone = setSection(context, { ...piece, section: section('relief', [list(ordered, 6)]) })
  expect(alone.columns).toEqual([])
})

it('keeps whom foods can harm with their chart', () => {
  const row = { id: '', name: 'Beans', serving: '1 cup', amount: 1, percentOfDay: 50, source: '' }
  const chart: Block = { kind: 'food-chart', nutrient: '', unit: 'mg', wholeDay: 2, rows: [row, row, row], sources: [] }
  const sections = [section('foods', [callout(words(40)), chart])]
  const [title, box] = set(sections)
  const takenPt = 700 - (title?.heightPt ?? 0) - (title?.gapPt ?? 0) - (box?.heightPt ?? 0) - 20
  const placed = planPages([boxOf({ heightPt: takenPt, nodes: [] }, 0), ...set(sections, { takenPt, pagePt: 700 })], {
    topPt: 0,
    bottomPt: 700,
  })
  expect(new Set(placed.slice(1).map(({ page }) => page))).toEqual(new Set([1]))
})

it('gives each section the whole width in large print', () => {
  const boxes = set([short('role'), short('how')], undefined, { ...context, ...THEMES.large, widthPt: LARGE_PT })
  expect(boxes.flatMap(({ nodes }) => headingsAt(nodes))).toEqual([0, 0])
})
