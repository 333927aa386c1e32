import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Block, Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { parseTopicId } from '#shared/content/topic-id.ts'
import { fillingsIn, holdsEnglish, textsOf } from '../unit/shared/support/spoken-words.ts'
import { compileShipped, CONTENT, readPart, topicsOf } from './support/shipped.ts'

const pack = await compileShipped()
const languages = pack.manifest.languages.filter((language) => language !== 'en')

const read = (folder: string, language: string) => {
  const file = `${CONTENT}/${folder}/${language}.yaml`
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as object) : undefined
}
/** Shown in bold: what a hurried reader sees. */
const strongIn = (text: string) => (text.match(/\*\*/gu) ?? []).length

const tables = languages.flatMap((language) =>
  ['checklist', 'comparison', 'foods'].flatMap((folder) => {
    const words = read(folder, language)
    return words === undefined ? [] : [{ folder, language, words: textsOf(words), english: textsOf(read(folder, 'en') ?? {}) }]
  }),
)

it('has Spanish to compare', () => {
  expect(tables.map(({ folder, language }) => `${folder}/${language}`)).toEqual(
    expect.arrayContaining(['checklist/es', 'comparison/es', 'foods/es']),
  )
})

describe.each(tables)('$folder/$language', ({ language, words, english }) => {
  const differing = (of: (text: string) => unknown) =>
    [...english].filter(([key, text]) => JSON.stringify(of(words.get(key) ?? '')) !== JSON.stringify(of(text)))

  it('has the words of English, no more and no fewer', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
  })
  it('has the same fillings, bold parts, sources and certainty', () => {
    expect(differing(fillingsIn)).toEqual([])
    expect(differing((text) => strongIn(text) > 0)).toEqual([])
    const isFact = (key: string) => /\.(?:certainty|sources\.\d+)$/u.test(key)
    expect([...english].filter(([key, text]) => isFact(key) && words.get(key) !== text)).toEqual([])
  })
  it('holds no English', () => {
    const shown = [...words].filter(([key]) => !/\.(?:certainty|sources\.\d+)$/u.test(key))
    expect(shown.filter(([, text]) => holdsEnglish(language, text))).toEqual([])
  })
})

/** What must be alike in every language: kinds, certainty, sources; not words. The compiler compares numbers and units. */
function bones(block: Block) {
  const certainty = 'certainty' in block ? block.certainty : undefined
  const sources = 'sources' in block ? block.sources : undefined
  const tone = block.kind === 'callout' ? block.tone : undefined
  return { kind: block.kind, certainty, sources, tone }
}
const bonesOf = ({ message, sections }: Topic) => [
  { message: bones(message) },
  ...sections.map(({ id, depth, blocks }) => ({ id, depth, blocks: blocks.map(bones) })),
]

it('says the same of every topic in every language that ships: blocks, certainty, sources', () => {
  for (const language of pack.manifest.languages.filter((tag) => tag !== 'en')) {
    for (const topic of topicsOf(pack, language)) {
      expect(bonesOf(topic), `${topic.id}.${language}`).toEqual(
        bonesOf(readPart<Topic>(pack, packPaths.topic(parseTopicId(topic.id).topic, 'en'))),
      )
      expect(topic.talkingPoints.length, `${topic.id}.${language}`).toBe(
        readPart<Topic>(pack, packPaths.topic(parseTopicId(topic.id).topic, 'en')).talkingPoints.length,
      )
    }
  }
})
