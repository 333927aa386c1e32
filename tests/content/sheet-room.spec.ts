import { LANGUAGE_CODES, type LanguageCode } from '#shared/languages/codes.ts'
import { expect, it } from 'vitest'
import type { FoodChart, Section, Topic } from '#shared/content/content.ts'
import { PAPERS, type Paper } from '#shared/handout.ts'
import { topicPieces } from '../../src/main/handout/compose/assemble.ts'
import { createHandout } from '../../src/main/handout/create-handout.ts'
import { sectionsFor } from '../../src/main/handout/build/topic-sections.ts'
import { openSheetBuilder } from '../../src/main/handout/build/sheet-builder.ts'
import { elementsOf, readPdf } from '../unit/main/handout/support/read-pdf.ts'
import { shippedInputs } from '../unit/main/handout/support/shipped.ts'

const inputIn = await shippedInputs()
const EACH = LANGUAGE_CODES.flatMap((language) => PAPERS.map((paper) => ({ language, paper })))
const NUTRIENTS = ['magnesium', 'potassium', 'calcium', 'vitamin-d', 'vitamin-b12', 'vitamin-b6', 'sodium'].map(
  (name) => `leg-cramps/${name}`,
)
/** The richest foods; a reader who sees fewer sees no choice. */
const ROWS_LEAST = 3

/**
 * Sections for everyone or for five minutes that are left to the screen, of all topics together: what must not grow. Must
 * blocks take their room first; shorter words bring these numbers down.
 */
const LEFT_OUT_MOST: Readonly<Record<LanguageCode, Readonly<Record<Paper, number>>>> = {
  en: { letter: 12, a4: 6 },
  es: { letter: 34, a4: 25 },
}

const sheetOf = (topic: Topic, paper: Paper) =>
  ({ kind: 'topic', topicId: topic.id, language: topic.language, size: 'standard', paper }) as const

function chosenFor(topic: Topic, paper: Paper): readonly Section[] {
  const request = sheetOf(topic, paper)
  const builder = openSheetBuilder(request, inputIn(topic.language))
  return sectionsFor(topic.id, builder, request, topicPieces).sections(builder.context)
}

function chartOf(sections: readonly Section[]): FoodChart | undefined {
  return sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'food-chart')
}

it.each(LANGUAGE_CODES)('every nutrient has a food chart to print, in %s', (language) => {
  const charted = inputIn(language).topics.filter(({ sections }) => chartOf(sections) !== undefined)
  expect(charted.map(({ id }) => id).toSorted()).toEqual(NUTRIENTS.toSorted())
})

it.each(EACH)(
  'prints the food chart of every nutrient, in $language on $paper',
  async ({ language, paper }) => {
    for (const topic of inputIn(language).topics.filter(({ id }) => NUTRIENTS.includes(id))) {
      const pdf = await readPdf((await createHandout(sheetOf(topic, paper), inputIn(language))).bytes)
      const rows = chartOf(topic.sections)?.rows.slice(0, ROWS_LEAST) ?? []
      const text = pdf.text.join(' ').replace(/\s/gu, '')
      const lost = rows.filter(({ name }) => !text.includes(name.replace(/\s/gu, '')))
      expect([topic.id, lost.map(({ id }) => id), rows.length]).toEqual([topic.id, [], ROWS_LEAST])
      const tables = pdf.trees.flatMap(elementsOf).filter(({ role }) => role === 'Table')
      expect([topic.id, tables.length]).toEqual([topic.id, 1])
    }
  },
  30_000,
)

it.each(EACH)(
  'leaves no more to the screen than it must, in $language on $paper',
  ({ language, paper }) => {
    const leftOut = inputIn(language).topics.flatMap((topic) => {
      const ids = chosenFor(topic, paper).map(({ id }) => id)
      const missing = topic.sections.filter(({ id, depth }) => depth < 3 && !ids.includes(id))
      return missing.map(({ id }) => `${topic.id} ${id}`)
    })
    expect(leftOut.length, leftOut.join(', ')).toBeLessThanOrEqual(LEFT_OUT_MOST[language][paper])
  },
  30_000,
)

it.each(EACH)(
  'never leaves out who must ask first, nor three things to ask, in $language on $paper',
  ({ language, paper }) => {
    for (const topic of inputIn(language).topics) {
      const chosen = chosenFor(topic, paper)
      const find = (wanted: string, sections: readonly Section[]) => sections.find(({ id }) => id === wanted)
      expect([topic.id, find('safety', chosen)]).toEqual([topic.id, find('safety', topic.sections)])
      expect([topic.id, firstAsked(find('ask', chosen))]).toEqual([topic.id, firstAsked(find('ask', topic.sections))])
    }
  },
  30_000,
)

/** The sheets that people take home for what to do when a cramp comes. */
it.each(EACH)('says what to do on the sheets that are for it, in $language on $paper', ({ language, paper }) => {
  for (const topic of inputIn(language).topics.filter(({ id }) => /\/(?:leg-cramps|stretching|pregnancy)$/u.test(id))) {
    const reliefs = topic.sections.filter(({ role, depth }) => role === 'relief' && depth === 1).map(({ id }) => id)
    const chosen = chosenFor(topic, paper).map(({ id }) => id)
    expect([topic.id, reliefs.filter((id) => !chosen.includes(id))]).toEqual([topic.id, []])
    expect(reliefs.length).toBeGreaterThan(0)
  }
})

/** The first three things to ask. */
function firstAsked(section: Section | undefined): readonly unknown[] | undefined {
  return section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.slice(0, 3) : []))
}
