import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, Prose, Section, Text, Topic } from '#shared/content/content.ts'
import { isMust } from '#shared/content/depth.ts'
import { PAPERS, SIZES } from '#shared/handout.ts'
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

/** What a block says, stretch by stretch; a chart's rows may be fewer on paper. */
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

/**
 * What is wrong with the words of a sheet: lost without being named, begun without its first words, or said twice.
 * @param others - topics that the sheet says too: in another language a few words may be the same.
 */
function wordFindings(sheet: string, topic: Topic, ...others: readonly Topic[]): string[] {
  const { sections, message } = topic
  const stretches = [topic, ...others].flatMap(wordsIn)
  const twice = wordsIn(topic).filter((one) => {
    // Some words are part of others: “Ask first” in “Ask first if …”.
    const most = stretches.reduce((sum, other) => sum + countOf(other, one), 0)
    return one.length > 24 && countOf(sheet, one) > most
  })
  const unnamed = sections.filter(({ title }) => !sheet.includes(bare(title)))
  const messageLost = proseOf(message.blocks).filter((one) => !sheet.includes(one))
  const must = sections.flatMap(({ blocks }) => blocks.filter(isMust).flatMap(stretchesOf))
  const safety = sections.filter(({ id }) => id === 'safety').flatMap(stretchesIn)
  // Where room is very short, three things to ask are enough.
  const asked = sections.filter(({ id }) => id === 'ask').flatMap((section) => stretchesIn(section).slice(0, 3))
  const held = [...must, ...safety, ...asked]
  const heldLost = held.filter((one) => !sheet.includes(one))
  return [...twice, ...unnamed.map(({ title }) => title), ...messageLost, ...heldLost]
}

/** Both languages in one sheet: each says its own, once. */
describe.each(PAPERS.flatMap((paper) => SIZES.map((size) => [paper, size] as const)))(
  'in two languages on %s, %s',
  (paper, size) => {
    it('no word of a topic is lost unnamed, and none is said twice', async () => {
      const [input, other] = [inputIn('en'), inputIn('es')]
      for (const [index, topic] of input.topics.entries()) {
        const translation = other.topics[index]
        if (translation === undefined) throw new Error('no translation')
        const look = { language: 'en', secondLanguage: 'es', size, paper } as const
        const { bytes } = await shippedSheet({ kind: 'topic', topicId: topic.id, ...look })
        const sheet = await wordsOf(bytes, [topic.title, translation.title])
        expect([topic.id, wordFindings(sheet, topic, translation), wordFindings(sheet, translation, topic)]).toEqual([
          topic.id,
          [],
          [],
        ])
      }
    }, 60_000)
  },
)

describe.each(
  LANGUAGE_CODES.flatMap((language) => PAPERS.flatMap((paper) => SIZES.map((size) => [language, paper, size] as const))),
)('in %s on %s, %s', (language, paper, size) => {
  it('no word of a topic is lost unnamed, and none is said twice', async () => {
    const input = inputIn(language)
    for (const topic of input.topics) {
      const { bytes } = await shippedSheet({ kind: 'topic', topicId: topic.id, language, size, paper })
      const sheet = await wordsOf(bytes, [topic.title])
      expect([topic.id, wordFindings(sheet, topic)]).toEqual([topic.id, []])
    }
  }, 60_000)
})

it('would say so', async () => {
  const input = inputIn('en')
  const [topic] = input.topics
  if (topic === undefined) throw new Error('no topic')
  const look = { language: 'en', size: 'standard', paper: 'a4' } as const
  const sheet = bare((await readPdf((await shippedSheet({ kind: 'topic', topicId: topic.id, ...look })).bytes)).text.join(' '))
  const [first = ''] = proseOf(topic.message.blocks)
  expect(wordFindings(sheet, topic)).toEqual([])
  expect(wordFindings(`${sheet}${first}`, topic)).toEqual([first])
  expect(wordFindings(sheet.replace(first, ''), topic)).toEqual([first])
})
