import type { Drawings } from './drawings/drawings.ts'
import { type Foods, FOODS_FILE, hasFoods } from './foods/foods.ts'
import { type FoodWords, readFoodWords } from './foods/food-words.ts'
import type { ParsedGlossary } from './glossary/glossary.ts'
import { checkTopicWords } from './glossary/medical-words.ts'
import type { AuthoredTopic } from './session/authored.ts'
import { checkLength } from './topics/check-length.ts'
import { checkShort } from './topics/check-short.ts'
import { checkReading } from './topics/check-reading.ts'
import type { CompileSession } from './session/session.ts'
import { checkChart } from './topics/food-chart.ts'
import { mustBlocksOf } from './topics/must-blocks.ts'
import { type ParsedTopic, readTopic } from './topics/topic.ts'
import { readTopicFacts, type TopicNames } from './topics/topic-facts.ts'
import { bindTopic } from './topics/translation.ts'

/** What topics may refer to. */
export interface TopicSurroundings {
  readonly glossaries: ReadonlyMap<string, ParsedGlossary>
  readonly sources: ReadonlySet<string>
  /** Names of the checklist's must signs; `undefined` where the checklist was reported. */
  readonly mustSigns: ReadonlySet<string> | undefined
  /** Addresses of the sources that have one. */
  readonly addresses: ReadonlyMap<string, string>
  readonly drawings: Drawings
  readonly foods: Foods | undefined
  readonly names: TopicNames
}

/** Reads the topics of a pack, in the order of `ids`, each in every language. */
export function readTopics(session: CompileSession, ids: readonly string[], around: TopicSurroundings): readonly AuthoredTopic[] {
  const folders = session.tree.list('topics')
  const foodWords = readFoodWords(session, around.foods)
  return ids.filter((id) => folders.includes(id)).flatMap((id) => readOneTopic(session, id, around, foodWords))
}

function readOneTopic(
  session: CompileSession,
  id: string,
  around: TopicSurroundings,
  foodWords: ReadonlyMap<string, FoodWords | undefined>,
): readonly AuthoredTopic[] {
  const facts = readTopicFacts(session, id, around)
  if (facts !== undefined && around.foods !== undefined) checkChart(facts, around.foods)
  if (facts?.value.foods !== undefined && !hasFoods(session.tree))
    facts.reportAtKey(['foods'], `the pack has no ${FOODS_FILE}. Write it, or take these foods out.`)
  const pages = session.languages.map((language, index) => {
    const file = `topics/${id}/${language}.md`
    const text = session.tree.read(file, `the page of ${id} in \`${language}\``)
    if (text === undefined) return undefined
    const context = { id, language, facts, ...around, foodWords: foodWords.get(language), isFirst: index === 0 }
    return readTopic(file, text, context, session.diagnostics)
  })
  for (const parsed of pages.filter((page) => page !== undefined)) {
    checkReading(parsed, session.readings)
    session.lengths.push(...checkLength(parsed))
    checkShort(parsed)
    session.mustBlocks.push(...mustBlocksOf(parsed))
    const glossary = around.glossaries.get(parsed.topic.language)
    if (glossary !== undefined) checkTopicWords(parsed, glossary)
  }
  return bindTopics(session, pages)
}

/** The topic in each language. Where a translation is outdated, its blocks are the first language's. */
function bindTopics({ translations }: CompileSession, pages: readonly (ParsedTopic | undefined)[]): readonly AuthoredTopic[] {
  const [first] = pages
  return pages
    .filter((page) => page !== undefined)
    .map((parsed) => {
      const translation = translations.open(parsed.page.file, parsed.topic.language)
      const isBound = translation !== undefined && first?.isClean === true && parsed.isClean
      return isBound ? bindTopic(first, parsed, translation) : parsed.topic
    })
}
