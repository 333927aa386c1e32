import { expect, it } from 'vitest'
import type { Block, FoodChart } from '#shared/content/content.ts'
import BlockView from '@/components/blocks/BlockView.vue'
import { fakeCharley } from '../../support/fake-charley.ts'
import { show } from '../../support/show.ts'

const NOTICE = 'This part is not yet translated.'
const text = [{ text: 'Ayuda a los músculos.' }]
const blocks: readonly Block[] = [
  { kind: 'paragraph', text, language: 'es' },
  { kind: 'list', ordered: false, items: [text], language: 'es' },
  { kind: 'claim', certainty: 'weak', sources: [], blocks: [{ kind: 'paragraph', text }], language: 'es' },
  { kind: 'callout', tone: 'danger', title: 'Cuidado', sources: [], blocks: [{ kind: 'paragraph', text }], language: 'es' },
  {
    kind: 'question',
    question: '¿Qué hace?',
    certainty: 'some',
    sources: [],
    answer: [{ kind: 'paragraph', text }],
    language: 'es',
  },
]

/** The language that a reader program takes an element's words to be in. */
const languageOf = (element: Element | null | undefined) => element?.closest('[lang]')?.getAttribute('lang')

it.each(blocks)('marks a $kind that stands in for a translation, and says so in the language of the page', async (block) => {
  fakeCharley()
  const { container, getByText } = await show(BlockView, { block })
  expect(languageOf(getByText(NOTICE))).toBe('en')
  expect(languageOf(getByText('Ayuda a los músculos.'))).toBe('es')
  for (const own of container.querySelectorAll('.certainty, .tone')) expect(languageOf(own)).toBe('en')
})

it('says nothing of a block in the language of the page', async () => {
  fakeCharley()
  const { container } = await show(BlockView, { block: { kind: 'paragraph', text } })
  expect(container).not.toHaveTextContent(NOTICE)
  expect(container.querySelector('[lang]')).toBeNull()
})

it('marks just the food whose name stands in for a translation', async () => {
  fakeCharley()
  const row = { id: 'a', serving: '1 taza', amount: 1, percentOfDay: 1, source: 's' }
  const rows = [
    { ...row, name: 'Frijoles', language: 'es' },
    { ...row, id: 'b', name: 'Beans' },
  ]
  const block: FoodChart = { kind: 'food-chart', nutrient: 'n', unit: 'mg', wholeDay: 100, sources: [], rows }
  const { getByText, getAllByText } = await show(BlockView, { block })
  expect(getAllByText(NOTICE)).toHaveLength(1)
  expect([languageOf(getByText('Frijoles')), languageOf(getByText('Beans'))]).toEqual(['es', undefined])
})
