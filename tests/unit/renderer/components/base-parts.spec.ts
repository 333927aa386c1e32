import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import CertaintySign from '@/components/topic/CertaintySign.vue'
import DrawingView from '@/components/drawing/DrawingView.vue'
import EmblemBadge from '@/components/drawing/EmblemBadge.vue'
import { CERTAINTIES } from '#shared/content/content.ts'
import { OWN_PAINTS } from '#shared/content/drawing.ts'
import { LOOKS } from '#shared/subject/subject.ts'
import colours from '@/styles/paint-colours.css?raw'
import css from '@/styles/paints.css?raw'
import { drawing } from '../support/sample-content.ts'
import { show } from '../support/show.ts'

it('draws shapes as SVG elements and paints them by name', async () => {
  const { container } = await show(DrawingView, { drawing, labels: { nerve: 'Nerv' }, alt: 'Wade' })
  expect(screen.getByRole('img', { name: 'Wade' })).toBeInTheDocument()
  expect(container.querySelector('path')).toHaveAttribute('fill', 'var(--paint-muscle)')
  expect(container.querySelector('path')).toHaveAttribute('stroke', 'var(--paint-ink)')
  expect([...container.querySelectorAll('text')].map((text) => text.textContent?.trim())).toEqual(['Nerv', 'Ca'])
})
it('hides a drawing that only repeats the words beside it', async () => {
  await show(DrawingView, { drawing })
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
})
it('has a colour for every paint that all packs have, and never an inline style, which the page’s policy forbids', async () => {
  const named = (paint: string) =>
    css.includes(`--paint-${paint}: `) || colours.split(`--paint-${paint}: `).length === 1 + LOOKS.length
  expect(OWN_PAINTS.filter((paint) => !named(paint))).toEqual([])
  const { container } = await show(DrawingView, { drawing })
  expect(container.querySelector('[style]')).toBeNull()
})
it.each(CERTAINTIES)('says %s in a word and a sign', async (certainty) => {
  const { container } = await show(CertaintySign, { certainty })
  const dots = { strong: 3, some: 2, weak: 1, 'not-shown': 0 }[certainty]
  expect(container.querySelectorAll('circle.on')).toHaveLength(dots)
  expect(container.textContent?.trim()).not.toBe('')
})
it('shows an emblem with a small figure', async () => {
  const { container } = await show(EmblemBadge, { emblem: { kind: 'letters', letters: 'B', sub: '12' }, hue: 'b12' })
  expect(container.textContent?.replace(/\s/g, '')).toBe('B12')
})
