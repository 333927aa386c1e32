import { expect, it } from 'vitest'
import type { Depth, Section, SectionId } from '#shared/content.ts'
import { chooseAndOrder, chooseSections } from '../../../../src/main/handout/choose.ts'

const section = (id: SectionId, depth: Depth, blocks: Section['blocks'] = []): Section => ({ id, depth, title: id, blocks })
const warning: Section['blocks'] = [{ kind: 'callout', tone: 'danger', title: '', sources: [], blocks: [] }]
const room = (most: number) => (chosen: readonly Section[]) => chosen.length <= most

it.each<[string, Section[], number, SectionId[]]>([
  ['needed ones even without room', [section('role', 1), section('safety', 3), section('ask', 3)], 0, ['safety', 'ask']],
  ['a warning is needed wherever it stands', [section('role', 1), section('foods', 3, warning)], 0, ['foods']],
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
  expect(chooseSections([{ ...relief, depth: 2 }], fits)).toEqual([])
})

it('keeps the picture of a useful section, and leaves out that of a less useful one before its words', () => {
  const claim = { kind: 'claim', certainty: 'some', sources: [], blocks: [] } as const
  const figure = { kind: 'figure', drawing: 'a', caption: '', alt: '', labels: {} } as const
  const [how, role] = [section('how', 1, [claim, figure]), section('role', 1, [claim, figure])]
  const fits = (chosen: readonly Section[]) => chosen.flatMap(({ blocks }) => blocks).length < 4
  expect(chooseSections([role, how], fits)).toEqual([{ ...role, isShort: true, blocks: [claim] }, how])
})

it('shows three foods alone where four have no room', () => {
  const row = { id: '', name: '', serving: '', amount: 1, percentOfDay: 1, source: '' }
  const rows = Array.from({ length: 8 }, () => row)
  const chart = { kind: 'food-chart', nutrient: '', unit: 'mg', wholeDay: 1, rows, sources: [] } as const
  const foods = section('foods', 1, [{ kind: 'paragraph', text: [] }, chart])
  const fits = ([one]: readonly Section[]) =>
    one?.blocks.every((block) => block.kind === 'food-chart' && block.rows.length < 4) === true
  expect(chooseSections([foods], fits)[0]?.blocks).toEqual([{ ...chart, rows: rows.slice(0, 3), isShort: true }])
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
  expect(chooseSections([section('foods', 1, [chart])], fits)[0]?.blocks).toEqual([
    { ...chart, rows: chart.rows.slice(0, 4), isShort: true },
  ])
})

it.each<[string, (chosen: readonly Section[]) => boolean, SectionId[]]>([
  ['keeps the topic’s own order where that shows as much', () => true, ['foods', 'safety']],
  ['puts the foods behind the advice where only that has room', ([first]) => first?.id !== 'foods', ['safety', 'foods']],
])('%s', (_, fits, expected) => {
  expect(chooseAndOrder([section('foods', 1), section('safety', 1)], fits).map(({ id }) => id)).toEqual(expected)
})
