import { expect, it } from 'vitest'
import type { FoodChart, Section, Topic } from '#shared/content/content.ts'
import { isMust } from '#shared/content/depth.ts'
import { PAPERS, type Paper } from '#shared/handout.ts'
import { LANGUAGE_CODES, type LanguageCode } from '#shared/languages/codes.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { openSheetBuilder } from '../../src/main/handout/build/sheet-builder.ts'
import { contentFor } from '../../src/main/handout/build/topic-content-for.ts'
import { elementsOf, readPdf } from '../unit/main/handout/support/read-pdf.ts'
import { shippedInputs, shippedSheet } from '../unit/main/handout/support/shipped.ts'
import { closeUp, wordsOf } from './support/block-words.ts'
import { pagesOnPaper, wordsOnPaper } from './support/words-on-paper.ts'

const inputIn = await shippedInputs()
const EACH = LANGUAGE_CODES.flatMap((language) => PAPERS.map((paper) => ({ language, paper })))
const NUTRIENTS = ['magnesium', 'potassium', 'calcium', 'vitamin-d', 'vitamin-b12', 'vitamin-b6', 'sodium'].map(
  (name) => `leg-cramps/${name}`,
)
/** The sheets that people take home for what to do when a cramp comes. */
const FOR_RELIEF = ['leg-cramps', 'stretching', 'pregnancy'].map((name) => `leg-cramps/${name}`)
/** The richest foods; a reader who sees fewer sees no choice. */
const ROWS_LEAST = 3

/**
 * Sections for readers with one or five minutes that standard sheets leave to the screen, of all topics together; their must
 * blocks stand all the same. What must not grow: shorter words bring these numbers down.
 */
const LEFT_OUT_MOST: Readonly<Record<LanguageCode, Readonly<Record<Paper, number>>>> = {
  en: { letter: 7, a4: 4 },
  es: { letter: 29, a4: 23 },
}

const sheetOf = ({ id, language }: Topic, paper: Paper) =>
  ({ kind: 'topic', topicId: id, language, size: 'standard', paper, length: 'standard' }) as const

function chosenFor(topic: Topic, paper: Paper): readonly Section[] {
  const request = sheetOf(topic, paper)
  const builder = openSheetBuilder(request, inputIn(topic.language))
  return contentFor(topic.id, builder, request).content(builder.context).sections
}

const sectionsOf = ({ sections }: Topic, role: Section['role']) => sections.filter((section) => section.role === role)
const chartOf = (sections: readonly Section[]): FoodChart | undefined =>
  sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'food-chart')

it.each(LANGUAGE_CODES)('every nutrient has a food chart to print, in %s', (language) => {
  const charted = inputIn(language).topics.filter(({ sections }) => chartOf(sections) !== undefined)
  expect(charted.map(({ id }) => id).toSorted()).toEqual(NUTRIENTS.toSorted())
})

it.each(EACH)(
  'prints the food chart of every nutrient, in $language on $paper',
  async ({ language, paper }) => {
    for (const topic of inputIn(language).topics.filter(({ id }) => NUTRIENTS.includes(id))) {
      const pdf = await readPdf((await shippedSheet(sheetOf(topic, paper))).bytes)
      const rows = chartOf(topic.sections)?.rows.slice(0, ROWS_LEAST) ?? []
      const text = closeUp(pdf.text.join(' '))
      const lost = rows.filter(({ name }) => !text.includes(closeUp(name)))
      expect([topic.id, lost.map(({ id }) => id), rows.length]).toEqual([topic.id, [], ROWS_LEAST])
      const tables = pdf.trees.flatMap(elementsOf).filter(({ role }) => role === 'Table')
      expect([topic.id, tables.length]).toEqual([topic.id, 1])
    }
  },
  30_000,
)

it.each(EACH)(
  'prints whole who must ask first, and the steps that help at once, in $language on $paper',
  async ({ language, paper }) => {
    for (const topic of inputIn(language).topics) {
      const reliefs = FOR_RELIEF.includes(topic.id) ? sectionsOf(topic, 'relief') : []
      expect([topic.id, reliefs.length > 0]).toEqual([topic.id, FOR_RELIEF.includes(topic.id)])
      const sheet = await wordsOnPaper(sheetOf(topic, paper), [topic.title])
      const steps = reliefs.map((section) => ({ ...section, blocks: section.blocks.slice(0, 1) }))
      const wanted = [...sectionsOf(topic, 'caution'), ...steps]
      const lines = wanted.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOf)])
      expect([topic.id, lines.filter((line) => !sheet.includes(closeUp(line)))]).toEqual([topic.id, []])
    }
  },
  30_000,
)

it.each(EACH)(
  'prints at least one thing to ask, in $language on $paper',
  async ({ language, paper }) => {
    for (const topic of inputIn(language).topics) {
      const [first] = sectionsOf(topic, 'ask').flatMap(({ blocks }) => blocks.flatMap(readingLines))
      const sheet = await wordsOnPaper(sheetOf(topic, paper), [topic.title])
      // The page of questions is a list of what people ask: its answers say what to ask.
      if (first === undefined) expect(topic.id).toBe('leg-cramps/questions')
      else expect([topic.id, sheet.includes(closeUp(first))]).toEqual([topic.id, true])
    }
  },
  30_000,
)

it.each(EACH)(
  'prints no question without its answer, on the same page at first, in $language on $paper',
  async ({ language, paper }) => {
    let asked = 0
    for (const topic of inputIn(language).topics) {
      const pages = await pagesOnPaper(sheetOf(topic, paper), [topic.title])
      const questions = topic.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'question'))
      for (const question of questions) {
        const at = pages.findIndex((page) => page.includes(closeUp(question.question)))
        if (at === -1) continue
        asked += 1
        const after = pages.slice(at).join('').split(closeUp(question.question)).slice(1).join('')
        const [start = '', ...more] = readingLines(question).filter((line) => line !== question.question)
        const isBegun = pages[at]?.split(closeUp(question.question)).at(-1)?.includes(closeUp(start).slice(0, 20)) === true
        const lost = [start, ...more].filter((line) => !after.includes(closeUp(line)))
        expect([topic.id, question.question, isBegun, lost]).toEqual([topic.id, question.question, true, []])
      }
    }
    expect(asked).toBeGreaterThan(0)
  },
  30_000,
)

it.each(EACH)(
  'leaves no more to the screen than it must, in $language on $paper',
  ({ language, paper }) => {
    const leftOut = inputIn(language).topics.flatMap((topic) => {
      const shown = chosenFor(topic, paper).filter(({ blocks }) => !blocks.every(isMust))
      const missing = topic.sections.filter(
        ({ id, role, depth, blocks }) =>
          role !== 'short' && depth < 3 && !blocks.every(isMust) && !shown.some((section) => section.id === id),
      )
      return missing.map(({ id }) => `${topic.id} ${id}`)
    })
    expect(leftOut.length, leftOut.join(', ')).toBeLessThanOrEqual(LEFT_OUT_MOST[language][paper])
  },
  30_000,
)
