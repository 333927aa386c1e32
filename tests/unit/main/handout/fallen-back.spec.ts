import { expect, it } from 'vitest'
import type { Block, Topic } from '#shared/content/content.ts'
import { materials } from './fixtures/materials.ts'
import { magnesium } from './fixtures/topic.ts'
import { doctorRequest, large, make, topicRequest } from './support/make.ts'
import { readPdf } from './support/read-pdf.ts'

const NOTICE = 'This part is not yet translated.'

/** The topic with every block, and its first food, standing in for its translation. */
function fallenBack(): Topic {
  const mark = (block: Block): Block =>
    block.kind === 'food-chart'
      ? { ...block, rows: block.rows.map((row, index) => (index === 0 ? { ...row, language: 'es' } : row)) }
      : { ...block, language: 'es' }
  const sections = magnesium.sections.map((section) => ({ ...section, language: 'es', blocks: section.blocks.map(mark) }))
  return { ...magnesium, message: { ...magnesium.message, language: 'es' }, sections, revision: 'fallen-back' }
}
const times = (text: string, part: string) => text.split(part).length - 1

it.each([
  ['standard', topicRequest()],
  ['large', large(topicRequest())],
])('says on %s paper which parts are not translated, and marks their language for reader programs', async (_size, request) => {
  const { bytes } = await make(request, { topics: [fallenBack()] })
  const { text, raw } = await readPdf(bytes)
  expect(times(text.join(' '), NOTICE)).toBeGreaterThan(2)
  expect(times(raw, '/Lang (es)')).toBeGreaterThan(times(text.join(' '), NOTICE))
})

it('says so once for signs of the checklist', async () => {
  const { checklist } = materials
  const [first, ...signs] = checklist.signs
  if (first === undefined) return expect.fail('no sign')
  const changed = { ...checklist, signs: [{ ...first, language: 'es' }, ...signs] }
  const { text, raw } = await readPdf((await make(doctorRequest(), { checklist: changed })).bytes)
  expect([times(text.join(' '), NOTICE), times(raw, '/Lang (es)')]).toEqual([1, 1])
})

it('says nothing where all is translated', async () => {
  const { text, raw } = await readPdf((await make(topicRequest())).bytes)
  expect([times(text.join(' '), NOTICE), times(raw, '/Lang (es)')]).toEqual([0, 0])
})
