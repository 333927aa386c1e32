import { stat } from 'node:fs/promises'
import { OWN_PAINTS } from '#shared/content/drawing.ts'
import { readBodyMapFacts, readBodyMaps } from './body-map/body-map.ts'
import { readChecklists } from './checklist/checklist.ts'
import { readChecklistFacts } from './checklist/facts.ts'
import { readComparisonFacts, readComparisons } from './comparison/comparison.ts'
import { type Diagnostic, Diagnostics, TOP } from './diagnostics/diagnostics.ts'
import { readDrawings } from './drawings/drawings.ts'
import { readFoods } from './foods/foods.ts'
import { readGlossaries } from './glossary/glossary.ts'
import { markTerms } from './glossary/mark-terms.ts'
import { checkOtherWords } from './glossary/medical-words.ts'
import { assemblePack } from './pack/assemble.ts'
import type { CompiledPack } from './pack/compiled-pack.ts'
import { PACK_FILE, readPackHead } from './pack/head.ts'
import { reportUnreadFiles } from './pack/unread-files.ts'
import { readTopics } from './read-topics.ts'
import type { MeasuredText } from './reading/readings.ts'
import type { PageLengths } from './session/page-lengths.ts'
import type { MustBlock } from './session/must-block.ts'
import { openSession, type SourceSession } from './session/session.ts'
import { readSources, sourceAddresses, sourceIds } from './sources/sources.ts'
import { checkSubject } from './subject/facts.ts'
import { readSubjectWords } from './subject/words.ts'
import { topicNames } from './topics/topic-facts.ts'
import type { TranslationFile } from './translations/translation-file.ts'
import { readSourceTree } from './tree/source-tree.ts'

export type { CompiledPack } from './pack/compiled-pack.ts'

/** `pack` is there exactly when there are no diagnostics. What is outdated does not keep it from shipping. */
export interface CompileResult {
  readonly diagnostics: readonly Diagnostic[]
  /** Parts of translations that are missing or outdated: the pack shows them in the first language. */
  readonly outdated: readonly Diagnostic[]
  /** Each translated file, compared with its original. */
  readonly translationFiles: readonly TranslationFile[]
  /** How hard each text is to read, as far as it could be measured. */
  readonly readings: readonly MeasuredText[]
  /** Where each must block stands, language by language in reading order. */
  readonly mustBlocks: readonly MustBlock[]
  /** How long each page takes to say, as far as it could be measured. */
  readonly lengths: readonly PageLengths[]
  readonly pack?: CompiledPack
}

/**
 * Compiles an authored folder. The same input gives the same bytes, and one run finds every diagnostic.
 * @throws what the file system throws while reading. A folder that is not a pack is a diagnostic, not an error.
 */
export async function compilePack(sourceDirectory: string): Promise<CompileResult> {
  const diagnostics = new Diagnostics()
  if (!(await isPack(sourceDirectory))) {
    diagnostics.report(PACK_FILE, TOP, 'there is no pack here: the folder or its pack.yaml is missing.')
    return { diagnostics: diagnostics.list(), outdated: [], translationFiles: [], readings: [], mustBlocks: [], lengths: [] }
  }
  const tree = await readSourceTree(sourceDirectory, diagnostics)
  const { pack, translationFiles = [], readings = [], mustBlocks = [], lengths = [] } = readPack({ tree, diagnostics })
  const reports = { diagnostics: diagnostics.list(), outdated: diagnostics.listOutdated() }
  const found = { ...reports, translationFiles, readings, mustBlocks, lengths }
  return pack === undefined ? found : { ...found, pack }
}

async function isPack(directory: string): Promise<boolean> {
  const found = await stat(`${directory}/${PACK_FILE}`).catch(() => undefined) // missing is the answer, not a failure
  return found?.isFile() === true
}

function readPack(source: SourceSession): Partial<Omit<CompileResult, 'diagnostics' | 'outdated'>> {
  const headFile = readPackHead(source)
  const head = headFile?.value
  const sources = readSources(source)
  const common = {
    sources: sourceIds(sources),
    addresses: sourceAddresses(sources),
    drawings: readDrawings(source, head && new Set([...OWN_PAINTS, ...Object.keys(head.paints)])),
  }
  const { drawings } = common
  const foods = readFoods(source, common.sources)
  const checklist = readChecklistFacts(source, { ...common, ...(head && { topics: new Set(head.topics) }) })
  if (headFile === undefined || head === undefined) return {}
  checkSubject(headFile, { topics: head.topics, drawings, tree: source.tree })
  const session = openSession(source, head.languages)
  const comparison = readComparisonFacts(session, head)
  const glossaries = readGlossaries(session, common.sources)
  const mustSigns = checklist && new Set(checklist.signs.filter(({ must }) => must === true).map(({ id }) => id))
  const topics = readTopics(session, head.topics, { ...common, foods, glossaries, mustSigns, names: topicNames(head) })
  const signs = checklist && new Set(checklist.signs.map(({ id }) => id))
  const bodyMap = readBodyMapFacts(session, { ...common, topics: head.topics, signs })
  const contents = {
    head,
    words: readSubjectWords(session, { ...head, hasBodyMap: session.tree.list('body-map').length > 0 }),
    sources: sources ?? [],
    drawings: drawings.byId,
    topics: topics.map((topic) => markTerms(topic, glossaries)),
    glossaries: [...glossaries.values()].map(({ glossary }) => glossary),
    comparisons: readComparisons(session, comparison, common.sources),
    checklists: readChecklists(session, checklist, drawings),
    bodyMaps: readBodyMaps(session, bodyMap, drawings),
  }
  checkOtherWords(session, glossaries)
  reportUnreadFiles(session, head)
  const { translations, readings, mustBlocks, lengths } = session
  const found = { translationFiles: translations.files, readings: readings.list() }
  const pack = session.diagnostics.count > 0 ? {} : { pack: assemblePack({ ...contents, ...found }) }
  return { ...found, mustBlocks, lengths, ...pack }
}
