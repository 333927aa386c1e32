import { describe, expect, it } from 'vitest'
import type { Block, LanguageTag } from '#shared/content/content.ts'
import { type EveryLanguage, requirePart } from '#shared/languages/codes.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { blocksOf } from './support/block-words.ts'
import { CHECKLISTS } from './support/checklist.ts'
import { CHECKLIST_NUMBERS, POINT_NUMBERS, SAID_NUMBERS, type SaidNumber } from './support/said-numbers.ts'
import { compileShipped, shippedId, topicsOf } from './support/shipped.ts'

const pack = await compileShipped()

/** Where a row of the table has the words of each language. */
const COLUMNS = { en: 2, es: 3 } as const satisfies EveryLanguage<number>
const wordsIn = (said: SaidNumber, language: LanguageTag) => said[requirePart(COLUMNS, language)]
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/gu)
const linesOf = (block: Block) => readingLines(block).map((line) => line.replaceAll(/\s+/gu, ' '))
const sourcesOf = (block: Block) => ('sources' in block ? block.sources : [])

/** Names that hold a digit and say no amount. */
const NAMES = /\b(?:B12|B6|K2|H2|SGLT2)\b|\b25-hydroxyvitamin|\b25-hidroxivitamina/gu

/** What is left of a line once the numbers of the table, and names, are taken out; `undefined` where no digit is. */
function unproved(line: string, known: readonly string[]): string | undefined {
  const left = known.reduce((rest, words) => rest.replaceAll(words, '…'), line).replaceAll(NAMES, '…')
  return /\d/u.test(left) ? left : undefined
}

it.each([...SAID_NUMBERS, ...POINT_NUMBERS, ...CHECKLIST_NUMBERS])(
  '%s, from %s: "%s" and "%s" are the same numbers',
  (_id, _source, english, spanish) => {
    expect(numbersIn(english)).not.toBeNull()
    expect(numbersIn(spanish)).toEqual(numbersIn(english))
  },
)

describe.each(pack.manifest.languages)('in %s', (language) => {
  const topics = topicsOf(pack, language)

  it.each(SAID_NUMBERS.map((said) => [said[0], said[1], wordsIn(said, language)] as const))(
    '%s: from %s, says "%s"',
    (id, source, words) => {
      const topic = topics.find((one) => one.id === shippedId(id)) ?? expect.fail(`no topic ${id}`)
      const saying = blocksOf(topic).filter((block) => linesOf(block).some((line) => line.includes(words)))
      expect(saying.filter((block) => sourcesOf(block).some((one) => one === source)).length).toBeGreaterThan(0)
    },
  )

  it.each(topics.map((topic) => [topic.id, topic] as const))(
    '%s says no number that is not in the table, from its source',
    (id, topic) => {
      for (const block of blocksOf(topic)) {
        const mine = SAID_NUMBERS.filter(([ofTopic, source]) => shippedId(ofTopic) === id && sourcesOf(block).includes(source))
        const known = mine.map((said) => wordsIn(said, language)).toSorted((a, b) => b.length - a.length)
        expect(linesOf(block).flatMap((line) => unproved(line, known) ?? [])).toEqual([])
      }
    },
  )

  it.each(topics.map((topic) => [topic.id, topic] as const))(
    '%s tells clinicians no number that is not in the table, from a source of the topic',
    (id, { talkingPoints, sources }) => {
      const mine = POINT_NUMBERS.filter(([ofTopic, source]) => shippedId(ofTopic) === id && sources.includes(source))
      const known = mine.map((said) => wordsIn(said, language))
      expect(talkingPoints.flatMap((line) => unproved(line, known) ?? [])).toEqual([])
      for (const words of known) expect(talkingPoints.some((line) => line.includes(words))).toBe(true)
    },
  )

  it('the checklist says no number that is not in the table, from its source', () => {
    const checklist = CHECKLISTS[pack.manifest.languages.indexOf(language)] ?? expect.fail(`no checklist in ${language}`)
    const said = new Set<SaidNumber>()
    for (const { id, text, textOther, why, sources } of [...checklist.signs, ...checklist.contexts]) {
      const lines = [...[text, textOther].map((runs) => runs.map((run) => run.text).join('')), why]
      const mine = CHECKLIST_NUMBERS.filter(([ofSign, source]) => ofSign === id && sources.includes(source))
      for (const one of mine) if (lines.some((line) => line.includes(wordsIn(one, language)))) said.add(one)
      expect(
        lines.flatMap(
          (line) =>
            unproved(
              line,
              mine.map((one) => wordsIn(one, language)),
            ) ?? [],
        ),
      ).toEqual([])
    }
    expect(CHECKLIST_NUMBERS.filter((one) => !said.has(one))).toEqual([])
  })
})
