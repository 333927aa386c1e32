import { describe, expect, it } from 'vitest'
import type { Block, Claim, FoodChart, Section } from '#shared/content/content.ts'
import { kindOf } from '../../../shared/support/subject.ts'
import { chooseAndOrder, chooseSections } from '../../../../../src/main/handout/compose/choose.ts'
import { formsOf } from '../../../../../src/main/handout/compose/section-forms.ts'

const claim: Claim = { kind: 'claim', certainty: 'strong', sources: [], blocks: [] }
const doubt: Claim = { ...claim, certainty: 'not-shown' }
const items = Array.from({ length: 7 }, (_, index) => [{ text: String(index) }])
const list = { kind: 'list', ordered: false, items } as const
const figure = { kind: 'figure', drawing: 'a', caption: '', alt: '', labels: {} } as const
const callout = { kind: 'callout', tone: 'do', title: '', sources: [], blocks: [] } as const
const question = { kind: 'question', question: '', certainty: 'some', sources: [], answer: [] } as const
const row = { id: '', name: '', serving: '', amount: 1, percentOfDay: 1, source: '' }
const rows = Array.from({ length: 8 }, () => row)
const chart: FoodChart = { kind: 'food-chart', nutrient: '', unit: 'mg', wholeDay: 1, rows, sources: [] }

/** A section of every shape that is shortened in a way of its own, without what must stand. */
const SHAPES: readonly (readonly [string, Block[]])[] = [
  ['how', [claim, figure, doubt, callout]],
  ['how', [figure, claim]],
  ['foods', [callout, chart, doubt, { kind: 'paragraph', text: [] }]],
  ['questions', [question, question, question]],
  ['questions', [question, callout, list]],
  ['signs', [claim, callout, doubt]],
  ['signs', [question, callout, question]],
  ['sure', [claim, doubt, doubt]],
  ['risk', [{ ...claim, blocks: [list] }, doubt, callout]],
  ['safety', [callout, claim, figure]],
  ['ask', [list, claim]],
  ['relief', [claim, figure, claim, figure]],
]
const MUST: readonly Block[] = [
  { ...claim, must: true },
  { ...callout, must: true },
  { ...question, must: true },
]
const everywhere = (blocks: readonly Block[], must: Block) =>
  Array.from({ length: blocks.length + 1 }, (_, at) => blocks.toSpliced(at, 0, must))

describe.each(SHAPES)('%s', (id, blocks) => {
  const sections = ([1, 2, 3] as const).flatMap((depth) =>
    MUST.flatMap((must) =>
      everywhere(blocks, must).map((all): [Section, Block] => [{ ...kindOf(id), title: id, depth, blocks: all }, must]),
    ),
  )

  it('has what must stand in each of its forms, once', () => {
    const counts = sections.flatMap(([section, must]) =>
      formsOf(section).map((form) => form.blocks.filter((block) => block === must).length),
    )
    expect(new Set(counts)).toEqual(new Set([1]))
  })

  it('stands with it on a sheet without room', () => {
    const other = { ...kindOf('role'), title: 'role', depth: 1, blocks: [claim] } as const
    for (const [section, must] of sections) {
      for (const choose of [chooseSections, chooseAndOrder]) {
        const chosen = choose([other, section], () => false)
        expect(chosen.map((one) => [one.id, one.blocks.includes(must)])).toEqual([[id, true]])
      }
    }
  })
})

it('asks at least three things, however little room there is', () => {
  const ask = { ...kindOf('ask'), title: 'ask', depth: 2, blocks: [list] } as const
  expect(chooseSections([ask], () => false)).toEqual([{ ...ask, isShort: true, blocks: [{ ...list, items: items.slice(0, 3) }] }])
  expect(chooseSections([ask], () => true)).toEqual([ask])
})
