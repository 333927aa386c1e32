import { expect, it } from 'vitest'
import { readingLines } from './support/block-text.ts'
import { readingGrade } from './support/reading-grade.ts'
import { compileShipped, topicsOf } from './support/shipped.ts'

const topics = topicsOf(await compileShipped())

/** What the product holds: grade 6 or below a topic, no block above 8. */
const MOST_TOPIC = 6
const MOST_BLOCK = 8

// Worked out by hand: words a sentence, syllables a word.
it.each([
  [['The cat sat on the mat.'], -1.45],
  [['You feel it at night.', 'Stretch the calf'], -2.23],
  [['Magnesium supplementation demonstrates insignificant prophylactic effectiveness.'], 35.92],
])('knows an easy text from a hard one: %j', (lines, grade) => {
  expect(readingGrade(lines)).toBeCloseTo(grade, 2)
})

it.each(topics.map((topic) => [topic.id, topic] as const))('%s reads at grade 6 or below', (_id, { message, sections }) => {
  const lines = [message, ...sections.flatMap((section) => section.blocks)].flatMap(readingLines)
  expect(readingGrade(lines)).toBeLessThanOrEqual(MOST_TOPIC)
})

it.each(topics.map((topic) => [topic.id, topic] as const))('%s has no block above grade 8', (_id, { message, sections }) => {
  const blocks = [
    { where: 'message', block: message },
    ...sections.flatMap(({ id, blocks }) => blocks.map((block) => ({ where: id, block }))),
  ]
  const hard = blocks
    .map(({ where, block }) => ({ where, lines: readingLines(block) }))
    .filter(({ lines }) => readingGrade(lines) > MOST_BLOCK)
    .map(({ where, lines }) => `${where}, grade ${readingGrade(lines).toFixed(1)}: ${lines.join(' / ')}`)
  expect(hard).toEqual([])
})
