import { describe, expect, it } from 'vitest'
import type { Block, Callout, Depth, Topic } from '#shared/content/content.ts'
import { atDepth, isMust } from '#shared/content/depth.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { compileShipped, shippedId, topicsOf } from './support/shipped.ts'

const pack = await compileShipped()
const topics = topicsOf(pack)

const topicOf = (id: string): Topic => topics.find((topic) => topic.id === shippedId(id)) ?? expect.fail(`no topic ${id}`)
const blocksOf = ({ message, sections }: Topic): readonly Block[] => [message, ...sections.flatMap((section) => section.blocks)]
const dangersIn = (blocks: readonly Block[]): readonly Callout[] =>
  blocks.filter((block): block is Callout => block.kind === 'callout' && block.tone === 'danger')
const dangersOf = (topic: Topic) => dangersIn(blocksOf(topic))

it('warns that vitamin K2 can clash with warfarin, from the trial', () => {
  const blocks = blocksOf(topicOf('food-and-pills')).filter((block) =>
    readingLines(block).some((line) => /\bwarfarin\b/u.test(line)),
  )
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks) expect('sources' in block ? block.sources : []).toContain('k2-trial')
})

/** The pages that warn of quinine; on some it may not be missing from any form. */
const QUININE = ['leg-cramps', 'food-and-pills', 'stretching', 'medicines', 'pregnancy', 'questions', 'magnesium']
const QUININE_MUST = ['medicines', 'pregnancy']
const QUININE_IN_A_MINUTE = [...QUININE_MUST, 'leg-cramps', 'stretching']

describe.each(pack.manifest.languages)('in %s, quinine', (language) => {
  const topicIn = (id: string): Topic =>
    topicsOf(pack, language).find((topic) => topic.id === shippedId(id)) ?? expect.fail(`no topic ${id}`)
  const shownAt = (id: string, depth: Depth): readonly Block[] => {
    const { must, sections } = atDepth(topicIn(id), depth)
    return [...must.map(({ section }) => section), ...sections].flatMap(({ blocks }) => blocks)
  }
  const warningsAt = (id: string, depth: Depth) =>
    dangersIn(shownAt(id, depth)).filter(({ title }) => /\bquinin[ea]\b/iu.test(title))

  it.each(QUININE)('is warned of on %s, from the FDA and with what it does to the heart, to readers with five minutes', (id) => {
    const warnings = warningsAt(id, 2)
    expect(warnings.filter(({ sources }) => !sources.includes('fda-quinine'))).toEqual([])
    const words = warnings.flatMap(readingLines).join(' ')
    expect(words).toMatch(/bleeding|sangrado/iu)
    expect(words).toMatch(/heartbeat|latido/iu)
    expect(words).toMatch(/kidney|riñones/iu)
  })

  it.each(QUININE_MUST)('is warned of in every form of %s', (id) => {
    expect(warningsAt(id, 3).some(isMust)).toBe(true)
  })

  it.each(QUININE_IN_A_MINUTE)('is refused in the minute of %s, from the FDA', (id) => {
    const refusing = shownAt(id, 1).filter((block) =>
      readingLines(block).some((line) =>
        /(?:no|not take|never take) quinine|(?:nada de|no tome|nunca tome) quinina/iu.test(line),
      ),
    )
    expect(refusing.map((block) => 'sources' in block && block.sources.includes('fda-quinine'))).toEqual([true])
  })
})

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
