import { expect, it } from 'vitest'
import type { Block, Callout, Topic } from '#shared/content.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { compileShipped, topicsOf } from './support/shipped.ts'

const topics = topicsOf(await compileShipped())

const topicOf = (id: string): Topic => topics.find((topic) => topic.id === id) ?? expect.fail(`no topic ${id}`)
const blocksOf = ({ message, sections }: Topic): readonly Block[] => [message, ...sections.flatMap((section) => section.blocks)]
const dangersOf = (topic: Topic): readonly Callout[] =>
  blocksOf(topic).filter((block): block is Callout => block.kind === 'callout' && block.tone === 'danger')

/** Numbers and findings copied by hand from the sources that must stand beside them. Read 2026-11-22. */
it.each([
  ['food-and-pills', /\b350 mg a day from pills\b/u, 'ods-mg'],
  ['food-and-pills', /\b2,500 mg a day up to age 50, or 2,000 mg\b/u, 'ods-ca'],
  ['food-and-pills', /\b100 mcg \(4,000 IU\)/u, 'ods-vitd'],
  ['food-and-pills', /\bwarfarin\b/u, 'k2-trial'],
  ['stretching', /\b80 people of 55 and older\b/u, 'cochrane-stretch'],
  ['stretching', /\b1\.3 points lower\b/u, 'cochrane-stretch'],
  ['stretching', /\bcount slowly to 30\b/u, 'merck-stretch'],
  ['medicines', /inhalers: about 2\.4 times/u, 'rx-cramps'],
  ['medicines', /keep potassium: about 2\.1 times/u, 'rx-cramps'],
  ['medicines', /Thiazide water pills: about 1\.5 times/u, 'rx-cramps'],
  ['medicines', /\b1 in 4 of these people\b/u, 'fda-ppi-mg'],
  ['pregnancy', /\b8 small studies, with 576 women\b/u, 'cochrane-preg'],
  ['pregnancy', /Potassium: 2,900 mg/u, 'ods-k'],
  ['pregnancy', /Vitamin B12: 2\.6 mcg/u, 'ods-b12'],
  ['pregnancy', /Vitamin B6: 1\.9 mg/u, 'ods-b6'],
  ['pregnancy', /Vitamin D: 15 mcg \(600 IU\)/u, 'medlineplus-vitd'],
  ['tests', /\b1\.5 to 2\.4 mg\/dL\b/u, 'lab-umich-mg'],
  ['questions', /\b49 seconds sooner\b/u, 'pickle-2010'],
  ['questions', /\b422 mg of potassium\b/u, 'usda-sr'],
  ['questions', /\b95 mg of sodium\b/u, 'usda-sr'],
] as const)('%s says %s, from %s', (id, words, source) => {
  const blocks = blocksOf(topicOf(id)).filter((block) => readingLines(block).some((line) => words.test(line)))
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks) expect('sources' in block ? block.sources : []).toContain(source)
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
