import { stat } from 'node:fs/promises'
import type { Topic } from '#shared/content.ts'
import { assemblePack, type CompiledPack } from './assemble.ts'
import { readChecklistFacts, readChecklists } from './checklist.ts'
import { readComparisonFacts, readComparisons } from './comparison.ts'
import { type Drawings, readDrawings } from './drawings/drawings.ts'
import { checkFoodWords, type Foods, readFoods, readFoodWords } from './foods.ts'
import { PACK_FILE, type PackHead, readPackHead } from './pack.ts'
import { type Problem, Problems, TOP } from './problems.ts'
import { checkReading } from './reading/check-reading.ts'
import { readSourceTree, type SourceTree } from './source-tree.ts'
import { readSources, sourceAddresses, sourceIds } from './sources.ts'
import { checkChart } from './topics/food-chart.ts'
import { readTopic } from './topics/topic.ts'
import { readTopicFacts } from './topics/topic-facts.ts'
import { checkTranslations } from './topics/translation.ts'

export type { CompiledPack } from './assemble.ts'

/** `pack` is there exactly when there are no problems. */
export interface CompileResult {
  readonly problems: readonly Problem[]
  readonly pack?: CompiledPack
}

/** What topics refer to. */
interface Common {
  readonly sources: ReadonlySet<string>
  readonly addresses: ReadonlyMap<string, string>
  readonly drawings: Drawings
  readonly foods: Foods | undefined
}

/**
 * Compiles an authored folder. Same input, same bytes; every problem is found in one go.
 * @throws what the file system throws while reading; a folder that is not a pack is a problem, not an error.
 */
export async function compilePack(sourceDirectory: string): Promise<CompileResult> {
  const problems = new Problems()
  if (!(await isPack(sourceDirectory))) {
    problems.add(PACK_FILE, TOP, 'there is no pack here: the folder or its pack.yaml is missing.')
    return { problems: problems.list() }
  }
  const tree = await readSourceTree(sourceDirectory, problems)
  const pack = readPack(tree, problems)
  return { problems: problems.list(), ...(problems.count === 0 && pack !== undefined ? { pack } : {}) }
}

async function isPack(directory: string): Promise<boolean> {
  const found = await stat(`${directory}/${PACK_FILE}`).catch(() => undefined) // missing is the answer, not a failure
  return found?.isFile() === true
}

function readPack(tree: SourceTree, problems: Problems): CompiledPack | undefined {
  const head = readPackHead(tree, problems)
  const sources = readSources(tree, problems)
  const ids = sourceIds(sources)
  const drawings = readDrawings(tree, problems)
  const addresses = sourceAddresses(sources)
  const common = { sources: ids, addresses, drawings, foods: readFoods(tree, ids, problems) }
  const checklist = readChecklistFacts(tree, ids, addresses, problems)
  if (head === undefined) return undefined
  const comparison = readComparisonFacts(tree, head.topics, problems)
  const parts = {
    head,
    sources: sources ?? [],
    drawings: drawings.byId,
    topics: readTopics(head, tree, common, problems),
    comparisons: readComparisons(tree, head.languages, comparison, ids, problems),
    checklists: readChecklists(tree, head.languages, checklist, problems),
  }
  complainUntaken(tree, head, problems)
  return problems.count === 0 ? assemblePack(parts) : undefined
}

function readTopics(head: PackHead, tree: SourceTree, common: Common, problems: Problems): readonly Topic[] {
  const folders = tree.list('topics')
  const words = new Map(head.languages.map((language) => [language, readFoodWords(tree, language, common.foods, problems)]))
  const [first, ...others] = [...words.values()]
  for (const other of others) checkFoodWords(first, other)
  const topics = head.topics
    .filter((id) => folders.includes(id))
    .map((id) => {
      const facts = readTopicFacts(id, tree, common, problems)
      if (facts !== undefined && common.foods !== undefined) checkChart(facts, common.foods)
      const readings = head.languages.map((language) => {
        const file = `topics/${id}/${language}.md`
        const text = tree.take(file, `the page of ${id} in \`${language}\``)
        if (text === undefined) return undefined
        return readTopic(file, text, { id, language, facts, ...common, foodWords: words.get(language) }, problems)
      })
      checkTranslations(readings)
      for (const reading of present(readings)) checkReading(reading)
      return readings.map((reading) => reading?.topic)
    })
  return present(topics.flat())
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined)
}

/** A file that nothing reads is a slip in its name, or a language that is neither switched on nor being written. */
function complainUntaken(tree: SourceTree, { languages, drafts, topics }: PackHead, problems: Problems): void {
  for (const path of tree.untaken()) {
    const [folder, topic] = path.split('/')
    if (drafts.some((language) => path.endsWith(`/${language}.yaml`) || path.endsWith(`/${language}.md`))) continue
    if (folder === 'topics' && topic !== undefined && !topics.includes(topic)) continue // pack.yaml has said so already
    const message = `nothing reads this file. Mend its name, take it out, or add its language to pack.yaml (now: ${languages.join(', ')}).`
    problems.add(path, TOP, message)
  }
}
