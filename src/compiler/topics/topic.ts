import { sourcesOf } from '#shared/content/citations.ts'
import type { Block, DrawingId, Emblem, Section, Topic } from '#shared/content/content.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'
import type { AuthoredTopic } from '../session/authored.ts'
import type { Drawings } from '../drawings/drawings.ts'
import { picturesOf } from '../drawings/pictures.ts'
import type { FoodWords } from '../foods/food-words.ts'
import type { Foods } from '../foods/foods.ts'
import { type BlockContext } from '../markdown/blocks.ts'
import { type Body, readBody } from '../markdown/body.ts'
import { type Page, readPage } from '../markdown/page.ts'
import { isTooMuch } from '../markdown/too-much.ts'
import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import { checkPublicSource } from '../sources/public-source.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { makeFigure } from './figure.ts'
import { makeFoodChart } from './food-chart.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import type { TopicFacts } from './topic-facts.ts'

/** What a topic's page is read against. `facts` is `undefined` when topic.yaml was reported. */
export interface TopicContext {
  readonly id: string
  readonly language: string
  readonly facts: YamlFile<TopicFacts> | undefined
  readonly sources: ReadonlySet<string>
  readonly mustSigns: ReadonlySet<string> | undefined
  /** Addresses of the sources; a source without one cannot be visited. */
  readonly addresses: ReadonlyMap<string, string>
  readonly drawings: Drawings
  readonly foods: Foods | undefined
  readonly foodWords: FoodWords | undefined
  /** Whether this is the language that others translate. */
  readonly isFirst: boolean
}

/** A topic that was read, with its page: what a translation is compared with. */
export interface ParsedTopic {
  readonly topic: AuthoredTopic
  readonly facts: TopicFacts
  readonly page: Page
  readonly front: YamlFile<FrontMatter>
  readonly body: Body
  readonly drawings: Drawings
  /** Nothing on the page was reported, so its blocks are all there. */
  readonly isClean: boolean
}

/** Reads one topic in one language; `undefined` when something needed was reported. */
export function readTopic(file: string, text: string, context: TopicContext, diagnostics: Diagnostics): ParsedTopic | undefined {
  const before = diagnostics.count
  if (isTooMuch(file, text, diagnostics)) return undefined
  const page = readPage(file, text, diagnostics)
  const front = readFrontMatter(page, diagnostics, context.facts?.value.pointSources !== undefined)
  if (page.root.children[0]?.type !== 'yaml') return undefined
  const shown = new Set<string>()
  const body = readBody(blockContext(page, front, shown, context))
  if (front !== undefined) checkFiguresUsed(front, shown)
  const sections = matchSections(body, page, context)
  if (front === undefined || context.facts === undefined || body.message === undefined) return undefined
  const facts = context.facts.value
  if (context.isFirst && facts.foods !== undefined) checkChartUsed(context.facts, body, file)
  const topic = makeTopic(context, facts, { ...front.value, message: body.message, sections }, context.drawings)
  if (context.isFirst && diagnostics.count === before) checkPublicSource(context.facts, topic.sources, context.addresses)
  return { topic, facts, page, front, body, drawings: context.drawings, isClean: diagnostics.count === before }
}

/** @param shown - collects the drawings the page asks for. */
function blockContext(
  page: Page,
  front: YamlFile<FrontMatter> | undefined,
  shown: Set<string>,
  context: TopicContext,
): BlockContext {
  return {
    page,
    sources: context.sources,
    mustSigns: context.mustSigns,
    findFigure: (drawing, node) => {
      shown.add(drawing)
      return makeFigure(drawing, context.drawings, front, (message) => page.report(node, message))
    },
    findFoodChart: (node) => {
      if (context.facts === undefined) return undefined
      const chart = context.facts.value.foods
      if (chart !== undefined)
        return makeFoodChart(chart, context.foods, context.foodWords, (message) => page.report(node, message))
      page.report(node, `there is nothing to chart. Add \`foods\` to ${context.facts.file}, or take this line out.`)
      return undefined
    },
  }
}

/** The nth heading is the nth section. */
function matchSections(
  { sections: written, isCutShort }: Body,
  page: Page,
  { facts, isFirst }: TopicContext,
): readonly Section[] {
  for (const { heading, blocks, title } of written) {
    if (blocks.length === 0 && !isCutShort)
      page.report(heading, `nothing stands under \`${title}\`. Write the section, or take the heading out.`)
  }
  if (facts === undefined) return []
  const { sections } = facts.value
  if (isFirst && written.length !== sections.length && !isCutShort) {
    const names = sections.map((section) => section.id).join(', ')
    const node = written[sections.length]?.heading ?? written.at(-1)?.heading ?? page.root
    page.report(
      node,
      `\`##\` headings on this page: ${written.length}; sections in topic.yaml: ${sections.length} (${names}). Make them fit, in that order.`,
    )
  }
  return sections.flatMap((section, index) => {
    const own = written[index]
    return own === undefined ? [] : [{ ...section, title: own.title, blocks: own.blocks }]
  })
}

function checkFiguresUsed(front: YamlFile<FrontMatter>, shown: ReadonlySet<string>): void {
  for (const drawing of Object.keys(front.value.figures ?? {}).filter((drawing) => !shown.has(drawing))) {
    front.reportAtKey(
      ['figures', drawing],
      `no \`::figure{drawing=${drawing}}\` on this page shows these words. Show it, or take them out.`,
    )
  }
}

function checkChartUsed(facts: YamlFile<TopicFacts>, { sections }: Body, file: string): void {
  if (sections.some(({ blocks }) => blocks.some((block) => block.kind === 'food-chart'))) return
  facts.reportAtKey(['foods'], `no \`::food-chart\` in ${file} shows these foods. Show them, or take them out.`)
}

/** The words of a topic in one language. */
export type TopicWords = Pick<
  Topic,
  'title' | 'tagline' | 'words' | 'talkingPoints' | 'message' | 'sections' | 'titleLanguage' | 'talkingPointsLanguage'
>

/** A topic of the facts of every language and the words of one. */
export function makeTopic(
  { id, language }: Pick<AuthoredTopic, 'id' | 'language'>,
  { kind, emblem, hue, codes, written, reviewDue, publicSource, pointSources = [] }: TopicFacts,
  said: TopicWords,
  drawings: Drawings,
): AuthoredTopic {
  const { title, tagline, words, talkingPoints, message, sections, titleLanguage, talkingPointsLanguage } = said
  const sources = [...new Set([...sourcesOf(message, sections), ...pointSources])]
  // Colours, dates and what a section is for may change without a new approval; words, numbers, pictures and what backs them may not.
  const backing = { sources, ...(publicSource === undefined ? {} : { publicSource }) }
  const read = sections.map(({ role: _role, printRank: _printRank, ...section }) => ({
    ...section,
    blocks: section.blocks.map(withoutDrawings),
  }))
  const text = { id, language, title, tagline, words, talkingPoints, message, sections: read, ...backing }
  const revision = sha256(canonicalJson({ ...text, ...picturesOf(drawingsIn(sections, emblem), drawings) }))
  return {
    ...{ id, language, kind, title, tagline, emblem, hue, words, codes },
    ...(titleLanguage === undefined ? {} : { titleLanguage }),
    ...{ message, sections, ...backing, written, reviewDue, talkingPoints, revision },
    ...(talkingPointsLanguage === undefined ? {} : { talkingPointsLanguage }),
  }
}

/** Every drawing that a reader of the topic sees: its figures, its foods, and its emblem. */
function drawingsIn(sections: readonly Section[], emblem: Emblem): readonly DrawingId[] {
  const seen = sections.flatMap(({ blocks }) => blocks.flatMap(drawingsOf))
  return emblem.kind === 'drawing' ? [...seen, emblem.drawing] : seen
}

function drawingsOf(block: Block): readonly DrawingId[] {
  if (block.kind === 'figure') return [block.drawing]
  return block.kind === 'food-chart' ? block.rows.flatMap(({ drawing }) => drawing ?? []) : []
}

/** Which picture stands beside a food is no word of the text; the pictures themselves are bound by `picturesOf`. */
function withoutDrawings(block: Block): Block {
  if (block.kind !== 'food-chart') return block
  return { ...block, rows: block.rows.map(({ drawing: _drawing, ...row }) => row) }
}
