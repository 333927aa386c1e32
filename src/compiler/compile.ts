import { stat } from 'node:fs/promises'
import { assemblePack, type CompiledPack } from './pack/assemble.ts'
import type { AuthoredTopic } from './pack/authored.ts'
import { readChecklists } from './checklist/checklist.ts'
import { readChecklistFacts } from './checklist/facts.ts'
import { readComparisonFacts, readComparisons } from './comparison/comparison.ts'
import { type Drawings, readDrawings } from './drawings/drawings.ts'
import { bindFoodWords, type Foods, type FoodWords, readFoods, readFoodWords } from './foods/foods.ts'
import { type ParsedGlossary, readGlossaries } from './glossary/glossary.ts'
import { markTerms } from './glossary/mark-terms.ts'
import { checkOtherWords, checkTopicWords } from './glossary/medical-words.ts'
import { readBodyMapFacts, readBodyMaps } from './body-map/body-map.ts'
import { PACK_FILE, type PackHead, readPackHead } from './pack/head.ts'
import { type Diagnostic, Diagnostics, TOP } from './diagnostics/diagnostics.ts'
import { checkReading } from './reading/check-reading.ts'
import { type MeasuredText, Readings } from './reading/readings.ts'
import { readSourceTree, type SourceTree } from './tree/source-tree.ts'
import { readSources, sourceAddresses, sourceIds } from './sources/sources.ts'
import { checkSubject } from './subject/facts.ts'
import { readSubjectWords } from './subject/words.ts'
import { checkChart } from './topics/food-chart.ts'
import { readTopic, type ParsedTopic } from './topics/topic.ts'
import { readTopicFacts } from './topics/topic-facts.ts'
import { bindTopic } from './topics/translation.ts'
import { Translations } from './translations/translations.ts'
import type { TranslationFile } from './translations/translation-file.ts'

export type { CompiledPack } from './pack/assemble.ts'

/** `pack` is there exactly when there are no diagnostics; what is outdated does not keep it from shipping. */
export interface CompileResult {
  readonly diagnostics: readonly Diagnostic[]
  /** Parts of translations that are missing or out of date: the pack shows them in the first language. */
  readonly outdated: readonly Diagnostic[]
  /** Each translated file, held against its original. */
  readonly translationFiles: readonly TranslationFile[]
  /** How hard each text is to read, as far as it could be read. */
  readonly readings: readonly MeasuredText[]
  readonly pack?: CompiledPack
}

/** What topics refer to. */
interface Common {
  readonly glossaries: ReadonlyMap<string, ParsedGlossary>
  readonly sources: ReadonlySet<string>
  readonly addresses: ReadonlyMap<string, string>
  readonly drawings: Drawings
  readonly foods: Foods | undefined
}

/**
 * Compiles an authored folder. Same input, same bytes; every diagnostic is found in one go.
 * @throws what the file system throws while reading; a folder that is not a pack is a diagnostic, not an error.
 */
export async function compilePack(sourceDirectory: string): Promise<CompileResult> {
  const diagnostics = new Diagnostics()
  if (!(await isPack(sourceDirectory))) {
    diagnostics.report(PACK_FILE, TOP, 'there is no pack here: the folder or its pack.yaml is missing.')
    return { diagnostics: diagnostics.list(), outdated: [], translationFiles: [], readings: [] }
  }
  const tree = await readSourceTree(sourceDirectory, diagnostics)
  const readings = new Readings()
  const { pack, translationFiles = [] } = readPack(tree, readings, diagnostics) ?? {}
  const found = {
    diagnostics: diagnostics.list(),
    outdated: diagnostics.listOutdated(),
    translationFiles,
    readings: readings.list(),
  }
  return diagnostics.count === 0 && pack !== undefined ? { ...found, pack } : found
}

async function isPack(directory: string): Promise<boolean> {
  const found = await stat(`${directory}/${PACK_FILE}`).catch(() => undefined) // missing is the answer, not a failure
  return found?.isFile() === true
}

function readPack(
  tree: SourceTree,
  readings: Readings,
  diagnostics: Diagnostics,
): Pick<CompileResult, 'pack' | 'translationFiles'> | undefined {
  const headFile = readPackHead(tree, diagnostics)
  const head = headFile?.value
  const sources = readSources(tree, diagnostics)
  const ids = sourceIds(sources)
  const drawings = readDrawings(tree, diagnostics)
  const addresses = sourceAddresses(sources)
  const common = { sources: ids, addresses, drawings, foods: readFoods(tree, ids, diagnostics) }
  const topicIds = head === undefined ? {} : { topics: new Set(head.topics) }
  const checklist = readChecklistFacts(tree, { ...common, ...topicIds }, diagnostics)
  if (headFile === undefined || head === undefined) return undefined
  checkSubject(headFile, { topics: head.topics, drawings, tree })
  const translations = new Translations(tree, head.languages, diagnostics)
  const comparison = readComparisonFacts(tree, head.topics, diagnostics)
  const glossaries = readGlossaries(tree, head.languages, ids, translations, readings, diagnostics)
  const topics = readTopics(head, tree, { ...common, glossaries }, translations, readings, diagnostics)
  const signs = checklist && new Set(checklist.signs.map(({ id }) => id))
  const bodyMap = readBodyMapFacts(tree, { sources: ids, topics: head.topics, drawings, signs }, diagnostics)
  const needed = { ...head, hasBodyMap: tree.list('body-map').length > 0 }
  const words = readSubjectWords(tree, head.languages, needed, translations, diagnostics)
  const parts = {
    head,
    words,
    sources: sources ?? [],
    drawings: drawings.byId,
    topics: topics.map((topic) => markTerms(topic, glossaries)),
    glossaries: [...glossaries.values()].map(({ glossary }) => glossary),
    comparisons: readComparisons(tree, head.languages, comparison, ids, translations, readings, diagnostics),
    checklists: readChecklists(tree, head.languages, checklist, drawings, translations, readings, diagnostics),
    bodyMaps: readBodyMaps(tree, head.languages, bodyMap, drawings, translations, readings, diagnostics),
  }
  checkOtherWords(tree, glossaries, diagnostics)
  reportUnreadFiles(tree, head, diagnostics)
  const { files: translationFiles } = translations
  return diagnostics.count === 0
    ? { pack: assemblePack({ ...parts, translationFiles, readings: readings.list() }), translationFiles }
    : { translationFiles }
}

function readTopics(
  head: PackHead,
  tree: SourceTree,
  common: Common,
  translations: Translations,
  readings: Readings,
  diagnostics: Diagnostics,
): readonly AuthoredTopic[] {
  const folders = tree.list('topics')
  const words = readAllFoodWords(head, tree, common, translations, diagnostics)
  const topics = head.topics
    .filter((id) => folders.includes(id))
    .map((id) => {
      const facts = readTopicFacts(id, tree, common, diagnostics)
      if (facts !== undefined && common.foods !== undefined) checkChart(facts, common.foods)
      const pages = head.languages.map((language, index) => {
        const file = `topics/${id}/${language}.md`
        const text = tree.take(file, `the page of ${id} in \`${language}\``)
        if (text === undefined) return undefined
        const context = { id, language, facts, ...common, foodWords: words.get(language), isFirst: index === 0 }
        return readTopic(file, text, context, diagnostics)
      })
      for (const reading of present(pages)) {
        checkReading(reading, readings)
        const words = common.glossaries.get(reading.topic.language)
        if (words !== undefined) checkTopicWords(reading, words)
      }
      return bindTopics(pages, translations)
    })
  return topics.flat()
}

/** The topic in each language, block by block in the first where a translation is out of date. */
function bindTopics(readings: readonly (ParsedTopic | undefined)[], translations: Translations): readonly AuthoredTopic[] {
  const [first] = readings
  return present(readings).map((reading) => {
    const translation = translations.open(reading.page.file, reading.topic.language)
    const isBound = translation !== undefined && first?.isClean === true && reading.isClean
    return isBound ? bindTopic(first, reading, translation) : reading.topic
  })
}

function readAllFoodWords(
  { languages }: PackHead,
  tree: SourceTree,
  common: Common,
  translations: Translations,
  diagnostics: Diagnostics,
): ReadonlyMap<string, FoodWords | undefined> {
  const read = languages.map((language) => [language, readFoodWords(tree, language, common.foods, diagnostics)] as const)
  const first = read[0]?.[1]
  return new Map(
    read.map(([language, words]) => {
      const translation = words === undefined ? undefined : translations.open(words.file, language)
      if (words === undefined || first === undefined || translation === undefined) return [language, words]
      return [language, bindFoodWords(first, words, translation)]
    }),
  )
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined)
}

/** A file that nothing reads is a slip in its name, or a language that is neither switched on nor being written. */
function reportUnreadFiles(tree: SourceTree, { languages, drafts, topics }: PackHead, diagnostics: Diagnostics): void {
  for (const path of tree.untaken()) {
    const [folder, topic] = path.split('/')
    if (drafts.some((language) => path.endsWith(`/${language}.yaml`) || path.endsWith(`/${language}.md`))) continue
    if (folder === 'topics' && topic !== undefined && !topics.includes(topic)) continue // pack.yaml has said so already
    const message = `nothing reads this file. Mend its name, take it out, or add its language to pack.yaml (now: ${languages.join(', ')}).`
    diagnostics.report(path, TOP, message)
  }
}
