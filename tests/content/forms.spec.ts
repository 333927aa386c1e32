import { describe, expect, it } from 'vitest'
import type { Block, Section, Source, Topic } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { mustOf } from '#shared/content/depth.ts'
import { type Length, SIZES, type Size } from '#shared/handout.ts'
import { regionalTag } from '#shared/languages/regional-tag.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { speakBlock, speakTopic, type Speaker } from '#shared/speech/speech.ts'
import { requirePart } from '#shared/languages/codes.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import { spellOut } from '#shared/speech/spell-out.ts'
import { openFonts } from '../../src/main/handout/typeset/fonts.ts'
import type { Node } from '../../src/main/handout/ink/nodes.ts'
import { boxesOf } from '../../src/main/handout/layout/pieces/piece-boxes.ts'
import type { LayoutContext } from '../../src/main/handout/layout/layout-context.ts'
import { PAGE_FORMATS } from '../../src/main/handout/theme/page-formats.ts'
import { paletteOf } from '../../src/main/handout/theme/palette.ts'
import { THEMES } from '../../src/main/handout/theme/theme.ts'
import { Typesetter } from '../../src/main/handout/typeset/typesetter.ts'
import { wordsFor } from '../../src/main/handout/words/words.ts'
import { blocksOf, closeUp, lostFrom, wordsOf } from './support/block-words.ts'
import { bareName, compileShipped, readPart, topicsOf } from './support/shipped.ts'
import { wordsOnPaper } from './support/words-on-paper.ts'

const pack = await compileShipped()
const fonts = openFonts('resources/fonts')
const sources = readPart<Source[]>(pack, packPaths.sources)
const palette = paletteOf(pack.manifest.subject)
const drawings = readPart<Record<string, Drawing>>(pack, packPaths.drawings)
const topics = pack.manifest.languages.flatMap((language) => topicsOf(pack, language))

it('has every topic in every language', () => {
  const [first, ...others] = pack.manifest.languages.map((language) => topicsOf(pack, language).map(({ id }) => id))
  expect(others.length).toBeGreaterThan(0)
  for (const ids of others) expect(ids).toEqual(first)
})

describe.each(topics.map((topic) => [`${topic.id}.${topic.language}`, topic] as const))('%s', (_name, topic) => {
  it('is said whole by a voice, with nothing left that a voice cannot say', () => {
    const speaker = speakerOf(topic)
    for (const block of blocksOf(topic)) {
      const spoken = closeUp(
        speakBlock(block, speaker)
          .map(({ text }) => text)
          .join(' '),
      )
      const lost = wordsOf(block).filter((words) => !spoken.includes(closeUp(spellOut(words, topic.language))))
      expect(lost).toEqual([])
    }
    const utterances = speakTopic(topic, speaker)
    const unsaid = utterances.filter(
      ({ text }) => text.trim() === '' || /[½¼¾•]|\d\s?(?:mg|mcg|IU|UI|mL)(?![\p{L}])|undefined/u.test(text),
    )
    expect(unsaid).toEqual([])
    expect(new Set(utterances.map(({ language }) => language))).toEqual(new Set([topic.language]))
  })

  it.each(SIZES)('can be set whole in %s type, section by section', (size) => {
    const context = layoutContextOf(topic, size)
    const pieces = topic.sections.map((section) => ({ kind: 'section', section, hue: topic.hue, level: 1 }) as const)
    const message = { kind: 'message', claim: topic.message, hue: topic.hue } as const
    const boxes = [message, ...pieces].flatMap((piece) => boxesOf(context, piece))
    expect(lostFrom(topic, boxes.flatMap(({ nodes }) => nodes.map(inkedText)).join(' '))).toEqual([])
  })

  it('is printed in large type with its message, what may harm of who must ask first, and three things to ask', async () => {
    const sheet = await wordsInLargeType(topic, 'standard')
    const isShortened = SHORTENED_IN_LARGE_TYPE.includes(`${bareName(topic.id)}.${topic.language}`)
    expect(lostFrom({ ...topic, sections: topic.sections.flatMap((section) => neededOf(section, isShortened)) }, sheet)).toEqual(
      [],
    )
  })

  it('is printed in large type with all of who must ask first, on a sheet of everything', async () => {
    const sheet = await wordsInLargeType(topic, 'everything')
    expect(lostFrom({ ...topic, sections: topic.sections.flatMap((section) => neededOf(section, false)) }, sheet)).toEqual([])
  })
})

/**
 * Standard sheets that have no room in large type for all of who must ask first: what may harm stands there alone. Must not
 * grow; shorter words take topics out of it.
 */
const SHORTENED_IN_LARGE_TYPE: readonly string[] = [
  'medicines.en',
  'leg-cramps.es',
  'vitamin-b12.es',
  'vitamin-b6.es',
  'fluids.es',
  'food-and-pills.es',
  'medicines.es',
  'pregnancy.es',
  'questions.es',
]

function wordsInLargeType({ id, language, title }: Topic, length: Length): Promise<string> {
  return wordsOnPaper({ kind: 'topic', topicId: id, language, size: 'large', paper: 'letter', length }, [title])
}

/** Who must ask first, and three things to ask. */
function neededOf(section: Section, isShortened: boolean): readonly Section[] {
  if (section.role === 'caution') return isShortened ? mustOf(section) : [section]
  if (section.role !== 'ask') return []
  const few = (block: Block): Block => (block.kind === 'list' ? { ...block, items: block.items.slice(0, 3) } : block)
  return [{ ...section, blocks: section.blocks.map(few) }]
}

function speakerOf({ language }: Topic): Speaker {
  const numbers = new Intl.NumberFormat(regionalTag(language))
  return {
    language,
    words: requirePart(SPEECH_WORDS, language),
    nameOf: (id) => sources.find((source) => source.id === id)?.publisher ?? expect.fail(`no source ${id}`),
    inDigits: (number) => numbers.format(number),
  }
}

function layoutContextOf({ language }: Topic, size: Size): LayoutContext {
  const format = PAGE_FORMATS[size].letter
  const widthPt = format.widthPt - 2 * format.sidePt
  return { ...THEMES[size], type: new Typesetter(fonts), words: wordsFor(language), palette, drawings, widthPt }
}

function inkedText(node: Node): string {
  if (node.kind === 'tag') return node.children.map(inkedText).join(' ')
  return node.kind === 'text' ? node.text : ''
}
