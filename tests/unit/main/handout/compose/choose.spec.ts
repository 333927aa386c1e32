import { expect, it } from 'vitest'
import type { Depth, Section, SectionId } from '#shared/content/content.ts'
import { kindOf } from '../../../shared/support/subject.ts'
import { chooseAndOrder, chooseSections, isWorthMore } from '../../../../../src/main/handout/compose/choose.ts'

const section = (id: SectionId, depth: Depth, blocks: Section['blocks'] = []): Section => ({
  ...kindOf(id),
  depth,
  title: id,
  blocks,
})
const warning: Section['blocks'] = [{ kind: 'callout', tone: 'danger', title: '', sources: [], blocks: [] }]
const must: Section['blocks'] = [{ kind: 'callout', tone: 'do', title: 'Must', sources: [], blocks: [], must: true }]
const room = (most: number) => (chosen: readonly Section[]) => chosen.length <= most

it.each<[string, Section[], number, SectionId[]]>([
  ['needed ones even without room', [section('role', 1), section('safety', 3), section('ask', 3)], 0, ['safety', 'ask']],
  ['what must stand, wherever it stands', [section('role', 1), section('foods', 3, must)], 0, ['foods']],
  ['depth before use', [section('questions', 1), section('role', 2)], 1, ['questions']],
  ['use within a depth', [section('tests', 2), section('how', 2), section('signs', 2)], 2, ['how', 'signs']],
  ['all, in their own order', [section('tests', 3), section('role', 1), section('ask', 1)], 9, ['tests', 'role', 'ask']],
])('%s', (_, sections, most, expected) => {
  expect(chooseSections(sections, room(most)).map(({ id }) => id)).toEqual(expected)
})

it('lets a short section in where a longer one had no room', () => {
  const long = section('how', 1)
  const fits = (chosen: readonly Section[]) => !chosen.includes(long)
  expect(chooseSections([long, section('tests', 3)], fits).map(({ id }) => id)).toEqual(['tests'])
})

it('shows the start of a section for everyone, with every warning, where the whole has no room', () => {
  const claim = { kind: 'claim', certainty: 'some', sources: [], blocks: [] } as const
  const figure = { kind: 'figure', drawing: 'a', caption: '', alt: '', labels: {} } as const
  const relief = section('relief', 1, [
    claim,
    figure,
    { ...claim },
    { ...figure },
    { kind: 'callout', tone: 'do', title: '', sources: [], blocks: [] },
  ])
  const fits = (chosen: readonly Section[]) => chosen.every(({ blocks }) => blocks.length < 4)
  expect(chooseSections([relief], fits)).toEqual([{ ...relief, isShort: true, blocks: [claim, figure, relief.blocks[4]] }])
  const deeper = { ...relief, depth: 2 } as const
  expect(chooseSections([deeper], fits)).toEqual([{ ...deeper, isShort: true, blocks: [claim, figure, relief.blocks[4]] }])
})

it('keeps of how sure science is also the first that it does not bear out', () => {
  const claim = (certainty: 'strong' | 'weak' | 'not-shown') => ({ kind: 'claim', certainty, sources: [], blocks: [] }) as const
  const sure = section('sure', 2, [claim('strong'), claim('strong'), claim('not-shown'), claim('weak')])
  const [chosen] = chooseSections([sure], ([one]) => one !== sure)
  expect(chosen?.blocks).toEqual([sure.blocks[0], sure.blocks[2]])
})

it('names four of many at risk where all have no room, and says that they are not all', () => {
  const items = Array.from({ length: 7 }, (_, index) => [{ text: String(index) }])
  const list = { kind: 'list', ordered: false, items } as const
  const risk = section('risk', 2, [{ kind: 'claim', certainty: 'some', sources: [], blocks: [list] }])
  const [chosen] = chooseSections([risk], ([one]) => one !== risk)
  expect(chosen).toMatchObject({ isShort: true, isCut: true, blocks: [{ blocks: [{ items: items.slice(0, 4) }] }] })
})

it('leaves the warning among the signs to the sheet’s own box where there is no room', () => {
  const claim = { kind: 'claim', certainty: 'some', sources: [], blocks: [] } as const
  const signs = section('signs', 2, [claim, ...warning])
  expect(chooseSections([signs], ([one]) => (one?.blocks.length ?? 0) < 2)[0]?.blocks).toEqual([claim])
})

it('takes the words of all that everyone should read before the picture of one, and that before what is for the few', () => {
  const claim = { kind: 'claim', certainty: 'some', sources: [], blocks: [] } as const
  const figure = { kind: 'figure', drawing: 'a', caption: '', alt: '', labels: {} } as const
  const sections = [section('how', 1, [claim, figure]), section('risk', 2, [claim]), section('tests', 3, [claim])]
  const chosen = (most: number) =>
    chooseSections(sections, (some) => some.flatMap(({ blocks }) => blocks).length <= most).map(({ blocks }) => blocks.length)
  expect([chosen(2), chosen(3), chosen(4)]).toEqual([
    [1, 1],
    [2, 1],
    [2, 1, 1],
  ])
})

it('shows three foods alone where four have no room', () => {
  const row = { id: '', name: '', serving: '', amount: 1, percentOfDay: 1, source: '' }
  const rows = Array.from({ length: 8 }, () => row)
  const chart = { kind: 'food-chart', nutrient: '', unit: 'mg', wholeDay: 1, rows, sources: [] } as const
  const foods = section('foods', 1, [{ kind: 'paragraph', text: [] }, chart])
  const fits = ([one]: readonly Section[]) =>
    one?.blocks.every((block) => block.kind === 'food-chart' && block.rows.length < 4) === true
  expect(chooseSections([foods], fits)[0]?.blocks).toEqual([{ ...chart, rows: rows.slice(0, 3) }])
})

it('shows four foods where all have no room', () => {
  const row = { id: '', name: '', serving: '', amount: 1, percentOfDay: 1, source: '' }
  const chart = {
    kind: 'food-chart',
    nutrient: '',
    unit: 'mg',
    wholeDay: 1,
    rows: Array.from({ length: 8 }, () => row),
    sources: [],
  } as const
  const fits = ([foods]: readonly Section[]) =>
    foods?.blocks.every((block) => block.kind === 'food-chart' && block.rows.length < 8) === true
  expect(chooseSections([section('foods', 1, [chart])], fits)[0]?.blocks).toEqual([{ ...chart, rows: chart.rows.slice(0, 4) }])
})

it.each<[string, (chosen: readonly Section[]) => boolean, SectionId[]]>([
  ['keeps the topic’s own order where that shows as much', () => true, ['foods', 'safety']],
  ['puts the foods behind the advice where only that has room', ([first]) => first?.id !== 'foods', ['safety', 'foods']],
])('%s', (_, fits, expected) => {
  expect(chooseAndOrder([section('foods', 1), section('safety', 1)], fits).map(({ id }) => id)).toEqual(expected)
})

it('puts what everyone should read first where only that has room for more', () => {
  const sections = [section('signs', 2), section('foods', 1), section('safety', 1)]
  const fits = (chosen: readonly Section[]) => chosen.length < 3 || chosen[2]?.id === 'signs'
  expect(chooseAndOrder(sections, fits).map(({ id }) => id)).toEqual(['foods', 'safety', 'signs'])
})

const figure = { kind: 'figure', drawing: 'a', caption: '', alt: '', labels: {} } as const
it.each<[string, Section[], Section[], boolean]>([
  ['the foods outweigh all that is for five minutes', [section('foods', 1)], [section('signs', 2), section('risk', 2)], true],
  ['more for five minutes', [section('signs', 2), section('risk', 2)], [section('signs', 2, [figure])], true],
  ['then a picture', [section('signs', 2, [figure])], [section('signs', 2)], true],
  ['what is for the few is worth nothing', [section('signs', 2), section('tests', 3)], [section('signs', 2)], false],
  ['as much is not more', [section('signs', 2)], [section('risk', 2)], false],
])('%s', (_, one, other, expected) => {
  expect(isWorthMore(one, other)).toBe(expected)
})

it('shows of questions the first so many with their answers, nothing of the others, and says that they are not all', () => {
  const question = (name: string) =>
    ({
      kind: 'question',
      question: name,
      certainty: 'some',
      sources: [],
      answer: [{ kind: 'paragraph', text: [{ text: name }] }],
    }) as const
  const questions = section('questions', 2, [question('a'), question('b'), question('c')])
  const most = (count: number) => chooseSections([questions], ([one]) => (one?.blocks.length ?? 0) <= count)
  expect(most(3)).toEqual([questions])
  for (const count of [1, 2]) {
    expect(most(count)).toEqual([{ ...questions, isShort: true, isCut: true, blocks: questions.blocks.slice(0, count) }])
  }
  expect(most(0)).toEqual([])
})
