import { expect, it } from 'vitest'
import type { Block, Callout, Topic } from '#shared/content/content.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { compileShipped, shippedId, topicsOf } from './support/shipped.ts'

const topics = topicsOf(await compileShipped())

const topicOf = (id: string): Topic => topics.find((topic) => topic.id === shippedId(id)) ?? expect.fail(`no topic ${id}`)
const blocksOf = ({ message, sections }: Topic): readonly Block[] => [message, ...sections.flatMap((section) => section.blocks)]
const dangersOf = (topic: Topic): readonly Callout[] =>
  blocksOf(topic).filter((block): block is Callout => block.kind === 'callout' && block.tone === 'danger')

it('warns that vitamin K2 can clash with warfarin, from the trial', () => {
  const blocks = blocksOf(topicOf('food-and-pills')).filter((block) =>
    readingLines(block).some((line) => /\bwarfarin\b/u.test(line)),
  )
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks) expect('sources' in block ? block.sources : []).toContain('k2-trial')
})

it.each(['leg-cramps', 'food-and-pills', 'stretching', 'medicines', 'pregnancy', 'questions'])(
  '%s warns of quinine, from the FDA, to readers in a hurry too',
  (id) => {
    const hurried = topicOf(id).sections.filter((section) => section.depth === 1)
    const warnings = dangersOf({ ...topicOf(id), sections: hurried }).filter(({ title }) => /quinine/iu.test(title))
    expect(warnings.map(({ sources }) => sources.includes('fda-quinine'))).toEqual([true])
  },
)

it.each(['food-and-pills', 'stretching', 'medicines', 'pregnancy', 'tests', 'questions'])('%s sends danger to a person', (id) => {
  const words = dangersOf(topicOf(id)).flatMap(readingLines).join(' ')
  expect(words).toMatch(/tell the staff/iu)
  expect(words).toMatch(/emergency number/iu)
})

it.each(topics.map((topic) => [topic.id, topic] as const))('%s never says to stop a prescribed medicine', (_id, topic) => {
  const sentences = blocksOf(topic)
    .flatMap(readingLines)
    .flatMap((line) => line.split(/(?<=[.!?])\s+/u))
  const orders = sentences.filter((sentence) => /^(?:stop|quit) (?:taking|using|your|the|it)\b/iu.test(sentence))
  expect(orders).toEqual([])
})

it('answers all fifteen questions, each once', () => {
  const asked = blocksOf(topicOf('questions')).flatMap((block) => (block.kind === 'question' ? [block.question] : []))
  expect(new Set(asked).size).toBe(15)
  expect(asked).toHaveLength(15)
})
