import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, Prose, Section, Text, Topic } from '#shared/content/content.ts'
import { fullSections, isMust } from '#shared/content/depth.ts'
import { SIZES, type Length, type Paper } from '#shared/handout.ts'
import type { HandoutInput } from '../../../../src/main/handout/build/handout-input.ts'
import { readPdf } from './support/read-pdf.ts'
import { shippedInputs, shippedSheet } from './support/shipped.ts'

let inputIn: (language: string) => HandoutInput
beforeAll(async () => {
  inputIn = await shippedInputs()
})

/** Without white: where lines break is not what is said. */
const bare = (text: string) => text.replace(/\s/gu, '')
/** A sheet's words without its foot lines, which stand within a paragraph that goes on over the page. */
const wordsOf = async (bytes: Uint8Array, titles: readonly string[]) =>
  (await readPdf(bytes)).text
    .map((page, index) => {
      const words = bare(page).replace(footOf(index + 1), '')
      const running = titles.map(bare).find((title) => words.endsWith(title))
      return running === undefined ? words : words.slice(0, -running.length)
    })
    .join('')
const footOf = (page: number) =>
  new RegExp(`(Page${page}of\\d+·Página${page}de|Página${page}de\\d+·Page${page}of|Page${page}of|Página${page}de)\\d+$`, 'u')
const said = (text: Text) => bare(text.map((run) => run.text).join(''))
const proseOf = (blocks: readonly Prose[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [said(block.text)] : block.items.map(said)))

/** What the author made strong, in one stretch. */
const strongIn = (blocks: readonly Prose[]) =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items))
    .map((text) => said(text.filter(({ strong }) => strong === true)))
    .join('')

/** What a block says, stretch by stretch. */
function stretchesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return proseOf([block])
    case 'claim':
      return proseOf(block.blocks)
    case 'callout':
      return [bare(block.title), ...proseOf(block.blocks)]
    case 'question':
      return [bare(block.question), ...proseOf(block.answer)]
    case 'food-chart':
      return block.rows.map(({ name, serving }) => bare(`${name}, ${serving}`))
    case 'figure':
      return [bare(block.caption)]
  }
}

const stretchesIn = ({ blocks }: Section) => blocks.flatMap(stretchesOf)
const countOf = (all: string, part: string) => all.split(part).length - 1

const wordsIn = ({ sections, message }: Topic) => [...proseOf(message.blocks), ...sections.flatMap(stretchesIn)]

/** What every sheet of a topic says in a length: all of it in full; else what must stand, and things to ask. */
function heldIn({ sections, message }: Topic, length: Length): string[] {
  const said = proseOf(message.blocks)
  if (length === 'everything') {
    return [...said, ...fullSections({ sections }).flatMap((section) => [bare(section.title), ...stretchesIn(section)])]
  }
  const must = sections.flatMap(({ blocks }) => blocks.filter(isMust).flatMap(stretchesOf))
  const asks = length === 'short' ? 1 : 3
  const asked = sections.filter(({ role }) => role === 'ask').flatMap((section) => stretchesIn(section).slice(0, asks))
  return [...said, ...must, ...asked]
}

/**
 * What is wrong with the words of a sheet: lost though this length says them, or said twice.
 * @param others - topics that the sheet says too: in another language a few words may be the same.
 */
function wordFindings(sheet: string, length: Length, topic: Topic, ...others: readonly Topic[]): string[] {
  const stretches = [topic, ...others].flatMap(wordsIn)
  // What a short sheet says once more at its end.
  const remembered = length === 'short' ? strongIn(topic.message.blocks) : ''
  const twice = wordsIn(topic).filter((one) => {
    // Some words are part of others: “Ask first” in “Ask first if …”.
    const most = stretches.reduce((sum, other) => sum + countOf(other, one), 0)
    return one.length > 24 && countOf(sheet, one) > most + (remembered.includes(one) ? 1 : 0)
  })
  const lost = heldIn(topic, length).filter((one) => !sheet.includes(one))
  return [...twice, ...lost]
}

/** Standard sheets, where room is chosen for, on both papers; the others on one. */
const SETS: readonly (readonly [Length, Paper])[] = [
  ['standard', 'letter'],
  ['standard', 'a4'],
  ['short', 'a4'],
  ['everything', 'letter'],
]

/** Both languages in one sheet: each says its own, once. */
describe.each(SETS.flatMap(([length, paper]) => SIZES.map((size) => [length, paper, size] as const)))(
  'in two languages, %s on %s, %s',
  (length, paper, size) => {
    it('no word of a topic is lost, and none is said twice', async () => {
      const [input, other] = [inputIn('en'), inputIn('es')]
      for (const [index, topic] of input.topics.entries()) {
        const translation = other.topics[index]
        if (translation === undefined) throw new Error('no translation')
        const look = { language: 'en', secondLanguage: 'es', size, paper, length } as const
        const { bytes } = await shippedSheet({ kind: 'topic', topicId: topic.id, ...look })
        const sheet = await wordsOf(bytes, [topic.title, translation.title])
        const found = [wordFindings(sheet, length, topic, translation), wordFindings(sheet, length, translation, topic)]
        expect([topic.id, ...found]).toEqual([topic.id, [], []])
      }
    }, 60_000)
  },
)

describe.each(
  LANGUAGE_CODES.flatMap((language) =>
    SETS.flatMap(([length, paper]) => SIZES.map((size) => [language, length, paper, size] as const)),
  ),
)('in %s, %s on %s, %s', (language, length, paper, size) => {
  it('no word of a topic is lost, and none is said twice', async () => {
    for (const topic of inputIn(language).topics) {
      const { bytes } = await shippedSheet({ kind: 'topic', topicId: topic.id, language, size, paper, length })
      const sheet = await wordsOf(bytes, [topic.title])
      expect([topic.id, wordFindings(sheet, length, topic)]).toEqual([topic.id, []])
    }
  }, 60_000)
})

it.each(['short', 'standard', 'everything'] as const)('would say so: %s', async (length) => {
  const [, topic] = inputIn('en').topics
  if (topic === undefined) throw new Error('no topic')
  const look = { language: 'en', size: 'standard', paper: 'a4', length } as const
  const { bytes } = await shippedSheet({ kind: 'topic', topicId: topic.id, ...look })
  const sheet = await wordsOf(bytes, [topic.title])
  const [first = ''] = proseOf(topic.message.blocks)
  expect(wordFindings(sheet, length, topic)).toEqual([])
  expect(wordFindings(`${sheet}${first}`, length, topic)).toEqual([first])
  expect(wordFindings(sheet.replace(first, ''), length, topic)).toEqual([first])
  const [must = ''] = topic.sections.flatMap(({ blocks }) => blocks.filter(isMust).flatMap(stretchesOf)).slice(1)
  expect(wordFindings(sheet.replace(must, ''), length, topic)).toContain(must)
  const deepest = topic.sections.findLast(({ depth }) => depth === 3)
  const deep = deepest === undefined ? '' : (stretchesIn(deepest).at(-1) ?? '')
  expect(wordFindings(sheet.replace(deep, ''), length, topic).includes(deep)).toBe(length === 'everything')
})
