import { expect, it } from 'vitest'
import { pageOf } from '../../../../tools/bench/page.ts'
import { materials } from '../../main/handout/fixtures/materials.ts'

const [topic] = materials.topics
if (topic === undefined) throw new Error('fixture: no topic')

it('shows every section it is given, the figures drawn, and nothing of those left out', () => {
  const [left, ...shown] = topic.sections
  const page = pageOf(materials, shown, '/fonts')
  for (const { title } of shown) expect(page).toContain(`<h2>${title}</h2>`)
  expect(page).not.toContain(`<h2>${left?.title}</h2>`)
  expect(page).not.toContain(left?.title ?? '')
  const figures = shown.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'figure'))
  expect(page.split('<svg ')).toHaveLength(figures.length + 1)
})

it('takes content as text, never as HTML', () => {
  const page = pageOf({ ...materials, topics: [{ ...topic, title: 'A <b>&"' }] }, topic.sections, '/fonts')
  expect(page).toContain('<h1>A &lt;b&gt;&amp;&quot;</h1>')
})
