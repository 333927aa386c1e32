import type { InferOutput } from 'valibot'
import type { Certainty, Claim, LanguageTag, Prose, SourceId } from '#shared/content/content.ts'
import { BODY_SIDES } from '#shared/texts/body-map.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'
import { checkDates, checkKnown, checkNoNumber, checkUnique } from '../yaml/checks.ts'
import type { AuthoredBodyMap } from '../session/authored.ts'
import { checkDrawing, type Drawings } from '../drawings/drawings.ts'
import { picturesOf } from '../drawings/pictures.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { CompileSession } from '../session/session.ts'
import { pairWithFirst, readWordFiles, type WordFile } from '../session/word-files.ts'
import { checkParts, type ReadTogether } from '../reading/check-words.ts'
import { strongRuns } from '../text/strong-runs.ts'
import type { Readings } from '../reading/readings.ts'
import { suggest } from '../text/suggest.ts'
import { languageMark } from '../translations/words-pair.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { type AreaWords, factsShape, type SideWords, type Words, wordsShape } from './shapes.ts'
import { bindBodyMap } from './translation.ts'

type Facts = InferOutput<typeof factsShape>

const FOLDER = 'body-map'
const FACTS_FILE = `${FOLDER}/body-map.yaml`

/** What places and signs of the body map may name. */
export interface BodyMapReferences {
  readonly sources: ReadonlySet<string>
  readonly topics: readonly string[]
  readonly drawings: Drawings
  /** Signs of the checklist; `undefined` when it was reported. */
  readonly signs: ReadonlySet<string> | undefined
}

/** Reads what is the same in every language. A pack may do without a body map: then it has no folder of it. */
export function readBodyMapFacts(session: CompileSession, known: BodyMapReferences): Facts | undefined {
  if (session.tree.list(FOLDER).length === 0) return undefined
  const yaml = readYamlFile(session, FACTS_FILE, factsShape, 'drawing, written, reviewDue, sides, areas')
  if (yaml === undefined) return undefined
  const { drawing, sides, areas } = yaml.value
  checkDates(yaml)
  checkDrawing(yaml, ['drawing'], drawing, known.drawings)
  const ids = areas.map(({ id }) => id)
  checkUnique(yaml, ['areas'], ids, ['id'])
  sides.forEach((side, index) =>
    checkKnown(yaml, ['sides', index, 'sources'], side.sources, { known: known.sources, what: 'source' }),
  )
  areas.forEach(({ means, relief, signs, topics }, index) => {
    const path = ['areas', index]
    checkKnown(yaml, [...path, 'means', 'sources'], means.sources, { known: known.sources, what: 'source' })
    checkKnown(yaml, [...path, 'relief', 'sources'], relief.sources, { known: known.sources, what: 'source' })
    checkKnown(yaml, [...path, 'topics'], topics, { known: new Set(known.topics), what: 'topic' })
    if (relief.drawing !== undefined) checkDrawing(yaml, [...path, 'relief', 'drawing'], relief.drawing, known.drawings)
    for (const side of BODY_SIDES) {
      checkUnique(yaml, [...path, 'signs', side], signs[side])
      if (known.signs !== undefined) checkKnown(yaml, [...path, 'signs', side], signs[side], { known: known.signs, what: 'sign' })
    }
  })
  return yaml.value
}

/** Reads every language's words and sets them in the order of the facts. */
export function readBodyMaps(session: CompileSession, facts: Facts | undefined, drawings: Drawings): readonly AuthoredBodyMap[] {
  if (session.tree.list(FOLDER).length === 0) return []
  const files: readonly WordFile<Words>[] = readWordFiles(session, FOLDER, wordsShape, 'title, intro, alt, sides, areas')
  if (facts === undefined) return []
  return pairWithFirst(session, files).map(({ language, yaml, isFirst, pair }) => {
    if (isFirst) checkAreas(yaml, facts)
    checkNumbers(yaml)
    checkGrade(yaml, language, session.readings)
    const words = pair === undefined ? yaml.value : bindBodyMap(pair)
    return makeBodyMap(language, facts, words, drawings)
  })
}

/** Every place has words, a figure has its caption and description, and there are words for no others. */
function checkAreas(yaml: YamlFile<Words>, { areas }: Facts): void {
  const written = yaml.value.areas
  const known = areas.map(({ id }) => id)
  for (const { id, relief } of areas) {
    const words = written[id]
    if (words === undefined) {
      yaml.reportAtKey(['areas'], `place \`${id}\` has no words. Write title, means and relief.`)
      continue
    }
    const isTold = words.caption !== undefined && words.drawingAlt !== undefined
    if (relief.drawing !== undefined && !isTold)
      yaml.report(['areas', id], `the drawing \`${relief.drawing}\` needs \`caption\` and \`drawingAlt\`, for who cannot see it.`)
  }
  for (const id of Object.keys(written).filter((id) => !known.includes(id)))
    yaml.reportAtKey(['areas', id], `${FACTS_FILE} has no place \`${id}\`.${suggest(id, known)}`)
}

/** What names no sources holds no numbers. */
function checkNumbers(yaml: YamlFile<Words>): void {
  const { title, intro, alt, sides, areas } = yaml.value
  const mend = 'Put it into `text`, `means` or `relief`, which name their sources.'
  checkNoNumber(yaml, ['title'], title, mend)
  checkNoNumber(yaml, ['intro'], intro, mend)
  checkNoNumber(yaml, ['alt'], alt, mend)
  for (const side of BODY_SIDES) checkNoNumber(yaml, ['sides', side, 'title'], sides[side].title, mend)
  for (const [id, { title, caption, drawingAlt }] of Object.entries(areas)) {
    checkNoNumber(yaml, ['areas', id, 'title'], title, mend)
    checkNoNumber(yaml, ['areas', id, 'caption'], caption, mend)
    checkNoNumber(yaml, ['areas', id, 'drawingAlt'], drawingAlt, mend)
  }
}

/** Each part may be as hard as a block of a topic, the whole as hard as a topic. */
function checkGrade(yaml: YamlFile<Words>, language: LanguageTag, readings: Readings): void {
  const { intro, sides, areas } = yaml.value
  const parts: readonly ReadTogether[] = [
    ...BODY_SIDES.map((side) => [['sides', side, 'text'], [sides[side].text]] as const),
    ...Object.entries(areas).flatMap(([id, { means, relief }]) => [
      [['areas', id, 'means'], [means]] as const,
      [['areas', id, 'relief'], relief] as const,
    ]),
  ]
  checkParts(yaml, language, parts)
  checkParts(yaml, language, [[['title'], [intro, ...parts.flatMap(([, lines]) => lines)]]], 'topic')
  readings.addWords('body-map', language, yaml, [[['intro'], [intro]], ...parts])
}

function makeBodyMap(language: LanguageTag, facts: Facts, words: Words, drawings: Drawings): AuthoredBodyMap {
  const { drawing, written, reviewDue } = facts
  const { title, intro, alt, titleLanguage } = words
  const sides = facts.sides.map(({ id, ...backing }) => {
    const { title, text, language } = words.sides[id]
    return {
      id,
      title,
      means: claimOf(backing, [{ kind: 'paragraph', text: strongRuns(text) }], language),
      ...languageMark(language),
    }
  })
  const areas = facts.areas.map((area) => makeArea(area, words.areas[area.id]))
  const claims = [...sides.map(({ means }) => means), ...areas.flatMap(({ means, relief }) => [means, relief])]
  const sources = [...new Set(claims.flatMap((claim) => claim.sources))]
  const whole = {
    ...{ language, title, intro, drawing, alt, sides, areas, sources },
    ...(titleLanguage === undefined ? {} : { titleLanguage }),
  }
  const pictures = picturesOf([drawing, ...areas.flatMap(({ figure }) => figure?.drawing ?? [])], drawings)
  return { ...whole, written, reviewDue, revision: sha256(canonicalJson({ ...whole, ...pictures })) }
}

function makeArea(facts: Facts['areas'][number], words: AreaWords | undefined): AuthoredBodyMap['areas'][number] {
  const { id, left, right, means, relief, signs, topics } = facts
  const { title = '', means: text = '', relief: steps = [], caption = '', drawingAlt = '', language } = words ?? {}
  const list: Prose = { kind: 'list', ordered: true, items: steps.map(strongRuns) }
  const { drawing } = relief
  return {
    ...{ id, title, regions: { left, right }, signs, topics },
    means: claimOf(means, [{ kind: 'paragraph', text: strongRuns(text) }], language),
    relief: claimOf(relief, [list], language),
    ...(drawing === undefined
      ? {}
      : { figure: { kind: 'figure', drawing, caption, alt: drawingAlt, labels: {}, ...languageMark(language) } }),
    ...languageMark(language),
  }
}

function claimOf(
  { certainty, sources }: { readonly certainty: Certainty; readonly sources: readonly SourceId[] },
  blocks: readonly Prose[],
  language: SideWords['language'],
): Claim {
  return { kind: 'claim', certainty, sources, blocks, ...languageMark(language) }
}
