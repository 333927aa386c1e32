import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import type { ReviewStatus } from '#shared/review/approval.ts'
import CompareScreen from '@/screens/public/CompareScreen.vue'
import GlossaryScreen from '@/screens/public/GlossaryScreen.vue'
import BodyScreen from '@/screens/public/BodyScreen.vue'
import { useTopicsStore } from '@/stores/topics.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { comparison, glossary } from '../../support/sample-content.ts'
import { bodyMap } from '../../support/sample-body-map.ts'
import { show } from '../../support/show.ts'

const screens = [
  ['leg picture', BodyScreen],
  ['comparison', CompareScreen],
  ['list of words', GlossaryScreen],
] as const
const withReviewStatus = (reviewStatus: ReviewStatus) =>
  fakeCharley({
    texts: {
      'body-map': async () => ({ ok: true, value: { ...bodyMap, reviewStatus } }) as const,
      comparison: async () => ({ ok: true, value: { ...comparison, reviewStatus } }) as const,
      glossary: async () => ({ ok: true, value: { ...glossary, reviewStatus } }) as const,
    },
  })

it.each(screens)('the %s says that this clinic has not reviewed it', async (_what, shown) => {
  withReviewStatus({ approval: { kind: 'none' }, isOverdue: false })
  await show(shown, {}, () => useTopicsStore().load())
  expect(await screen.findByText('Not yet reviewed by this clinic.')).toBeVisible()
})

it.each(screens)('the %s says the day of its review, and no name', async (_what, shown) => {
  withReviewStatus({ approval: { kind: 'approved', on: '2026-11-20', by: 'Mary Reed' }, isOverdue: false })
  const { container } = await show(shown, {}, () => useTopicsStore().load())
  expect(await screen.findByText('Reviewed by this clinic on November 20, 2026.')).toBeVisible()
  expect(container).not.toHaveTextContent('Mary')
})
