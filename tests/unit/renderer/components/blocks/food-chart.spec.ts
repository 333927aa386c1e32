import { expect, it } from 'vitest'
import type { FoodChart } from '#shared/content/content.ts'
import BlockView from '@/components/blocks/BlockView.vue'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { show } from '../../support/show.ts'

const row = { id: 'seeds', name: 'Seeds', serving: '1 ounce', amount: 156, percentOfDay: 37, source: 'a' }
const bare: FoodChart = { kind: 'food-chart', nutrient: 'magnesium', unit: 'mg', wholeDay: 420, sources: ['a'], rows: [row] }
const block: FoodChart = {
  ...bare,
  needs: {
    sources: ['a'],
    groups: [
      { readers: ['woman'], ages: ['19-30', '31-50', '51-70', '71-up'], amount: 320 },
      { readers: ['pregnant'], ages: ['19-30', '31-50'], amount: 350 },
    ],
  },
}

it('is against the day of food labels, until someone says whose day it is', async () => {
  fakeCharley()
  const { user, container, getByRole } = await show(BlockView, { block })
  expect(container).toHaveTextContent('A full bar is one whole day: 420 mg. That is the Daily Value on food labels.')
  await user.click(getByRole('button', { name: 'Show it for me' }))
  await user.click(getByRole('button', { name: 'Woman' }))
  await user.click(getByRole('button', { name: '31 to 50' }))
  expect(container).toHaveTextContent('A full bar is one whole day for a woman aged 31 to 50: 320 mg.')
  expect(container).toHaveTextContent('49%')
  // The focus is not lost with the keys that were just touched.
  expect(getByRole('button', { name: 'Change who it is for' })).toHaveFocus()
})

it('offers only the ages that have an amount, shows what was chosen, and goes back to food labels', async () => {
  fakeCharley()
  const { user, container, getByRole, queryByRole } = await show(BlockView, { block }, () => {
    useVisitStore().group = { reader: 'pregnant', age: '19-30' }
  })
  expect(container).toHaveTextContent('45%')
  await user.click(getByRole('button', { name: 'Change who it is for' }))
  expect(getByRole('button', { name: 'Pregnant', pressed: true })).toBeVisible()
  expect(getByRole('button', { name: '19 to 30', pressed: true })).toBeVisible()
  expect(queryByRole('button', { name: '51 to 70' })).toBeNull()
  await user.click(getByRole('button', { name: 'As on food labels' }))
  expect(container).toHaveTextContent('37%')
})

it('asks nothing where a need is alike for all', async () => {
  fakeCharley()
  const { queryByRole } = await show(BlockView, { block: bare })
  expect(queryByRole('button')).toBeNull()
})
