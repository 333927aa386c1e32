import { expect, it } from 'vitest'
import type { Block, Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { type EveryLanguage, LANGUAGE_CODES } from '#shared/languages/codes.ts'
import type { PackReading, PartReading } from '#shared/review/reading.ts'
import { fleschKincaid, smog } from '../../src/shared/languages/en/reading.ts'
import { isTooHard, readingLimitOf } from '../../src/compiler/reading/limits.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { fernandezHuerta, inflesz } from '../../src/shared/languages/es/reading.ts'
import { isShapedAs } from '../../src/main/content/shapes/shapes.ts'
import { bareName, compileShipped, readPart, topicsOf } from './support/shipped.ts'

const pack = await compileShipped()
type Formula = (lines: readonly string[]) => number | undefined
/** The formulas that are asked of each language: what grades a text, and what is told besides. */
const FORMULAS: EveryLanguage<readonly [Formula, Formula]> = { en: [fleschKincaid, smog], es: [inflesz, fernandezHuerta] }

const readingOf = (language: string) => readPart<PackReading>(pack, packPaths.reading(language))
const blocksOf = ({ message, sections }: Topic): readonly Block[] => [message, ...sections.flatMap((section) => section.blocks)]
const oneDecimal = (score: number | undefined) => (score === undefined ? undefined : Math.round(score * 10) / 10 + 0)

it('ships in the languages that are measured here', () => {
  expect(pack.manifest.languages).toEqual(LANGUAGE_CODES)
})

it.each(LANGUAGE_CODES)(
  'grades every topic and each of its blocks in %s as a fresh measure of the shown words does',
  (language) => {
    const [score, also] = FORMULAS[language]
    for (const topic of topicsOf(pack, language)) {
      const parts = blocksOf(topic)
        .map(readingLines)
        .filter((lines) => lines.length > 0)
      const kept = readingOf(language).texts[`topic:${bareName(topic.id)}`]
      expect([kept?.score, kept?.also], topic.id).toEqual([oneDecimal(score(parts.flat())), oneDecimal(also(parts.flat()))])
      const fresh = parts.map((lines) => [oneDecimal(score(lines)), oneDecimal(also(lines))])
      expect(
        kept?.parts.map((part: PartReading) => [part.score, part.also]),
        topic.id,
      ).toEqual(fresh)
    }
  },
)

it.each(LANGUAGE_CODES)('keeps every text in %s, and each part of it, within its limits', (language) => {
  const limit = readingLimitOf(language) ?? expect.fail(`no limit for ${language}`)
  const { texts } = readingOf(language)
  const topics = topicsOf(pack, language).map(({ id }) => `topic:${bareName(id)}`)
  expect(Object.keys(texts).sort()).toEqual([...topics, 'checklist', 'comparison', 'glossary', 'body-map'].sort())
  for (const [text, { score, parts }] of Object.entries(texts)) {
    expect(isTooHard(limit, score, 'topic'), text).toBe(false)
    for (const part of parts) expect(isTooHard(limit, part.score, 'block'), `${text} ${part.part}`).toBe(false)
  }
})

it.each(LANGUAGE_CODES)('is taken by the kiosk in %s', (language) => {
  expect(isShapedAs.reading(readingOf(language))).toBe(true)
})

it('has SMOG of every English text but topics: those may be short', () => {
  const texts = Object.entries(readingOf('en').texts).filter(([text]) => !text.startsWith('topic:'))
  const short = texts.filter(([, { also }]) => also === undefined)
  expect(short).toEqual([])
})
