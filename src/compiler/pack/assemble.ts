import type { Source, Topic, TopicSummary } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Glossary } from '#shared/content/glossary.ts'
import { packPaths, type PackManifest } from '#shared/subject/pack.ts'
import { makeSearchIndex } from '#shared/search.ts'
import { type CompiledPack, fileText, listed } from './compiled-pack.ts'
import type { PackHead } from './head.ts'
import { compare } from '../text/compare.ts'
import { homeDrawings } from '../drawings/home-drawings.ts'
import { type MeasuredText, packReading } from '../reading/readings.ts'
import type { TranslationFile } from '../translations/translation-file.ts'
import type { Subject } from '#shared/subject/subject.ts'
import { makeSubject } from '../subject/subject.ts'
import type { AuthoredBodyMap, AuthoredChecklist, AuthoredComparison, AuthoredTopic } from '../session/authored.ts'
import { createQualifier } from './qualify.ts'

/** Everything a pack holds, complete. */
export interface PackContents {
  readonly head: PackHead
  readonly words: Subject['words']
  readonly sources: readonly Source[]
  readonly drawings: ReadonlyMap<string, Drawing>
  /** In the order they are shown, language by language. */
  readonly topics: readonly AuthoredTopic[]
  readonly glossaries: readonly Glossary[]
  readonly comparisons: readonly AuthoredComparison[]
  readonly checklists: readonly AuthoredChecklist[]
  /** None in a pack without a body map. */
  readonly bodyMaps: readonly AuthoredBodyMap[]
  readonly translationFiles: readonly TranslationFile[]
  readonly readings: readonly MeasuredText[]
}

/** Sets the parts down as files and lists them. The same parts give the same bytes. */
export function assemblePack({
  head,
  words,
  sources,
  drawings,
  topics,
  glossaries,
  comparisons,
  checklists,
  bodyMaps,
  translationFiles,
  readings,
}: PackContents): CompiledPack {
  const qualify = createQualifier(head.id)
  const summaries = head.languages.map((language) => ({
    language,
    list: topics.filter((topic) => topic.language === language).map((topic) => summaryOf(qualify.topic(topic))),
  }))
  const subject = qualify.subject(makeSubject(head, words, glossaries.length > 0))
  const parts: [string, unknown][] = [
    [packPaths.sources, sources],
    [packPaths.drawings, Object.fromEntries(drawings)],
    [packPaths.homeDrawings, homeDrawings(drawings, subject, topics)],
    ...topics.map((topic): [string, unknown] => [packPaths.topic(topic.id, topic.language), qualify.topic(topic)]),
    ...glossaries.map((glossary): [string, unknown] => [packPaths.glossary(glossary.language), glossary]),
    ...comparisons.map((comparison): [string, unknown] => [
      packPaths.comparison(comparison.language),
      qualify.comparison(comparison),
    ]),
    ...checklists.map((checklist): [string, unknown] => [packPaths.checklist(checklist.language), qualify.checklist(checklist)]),
    ...summaries.map(({ language, list }): [string, unknown] => [packPaths.search(language), makeSearchIndex(language, list)]),
    ...head.languages.flatMap((language): [string, unknown][] => {
      const reading = packReading(readings, language)
      return reading === undefined ? [] : [[packPaths.reading(language), reading]]
    }),
    ...bodyMaps.map((bodyMap): [string, unknown] => [packPaths.bodyMap(bodyMap.language), qualify.bodyMap(bodyMap)]),
  ]
  const files = parts.map(([path, value]): [string, string] => [path, fileText(value)]).sort(([a], [b]) => compare(a, b))
  const manifest: PackManifest = {
    schema: 2,
    id: head.id,
    edition: head.edition,
    languages: head.languages,
    subject,
    topics: Object.fromEntries(summaries.map(({ language, list }) => [language, list])),
    reviewDue: {
      topics: Object.fromEntries(topics.map(({ id, reviewDue }) => [qualify.id(id), reviewDue])),
      checklist: checklists[0]?.reviewDue ?? head.edition,
      ...(bodyMaps[0] === undefined ? {} : { bodyMap: bodyMaps[0].reviewDue }),
    },
    ...untranslatedOf(translationFiles),
    files: files.map(([path, text]) => listed(path, text)),
  }
  return { manifest, files: new Map([...files, [packPaths.manifest, fileText(manifest)]]) }
}

function summaryOf({ id, language, kind, title, tagline, emblem, hue, words, codes, titleLanguage }: Topic): TopicSummary {
  const mark = titleLanguage === undefined ? {} : { titleLanguage }
  return { id, language, kind, title, tagline, emblem, hue, words, codes, ...mark }
}

function untranslatedOf(translationFiles: readonly TranslationFile[]): Pick<PackManifest, 'untranslated'> {
  const untranslated = translationFiles.flatMap(({ facts: { language, file }, untranslated: parts }) =>
    parts === 0 ? [] : [{ language, file, parts }],
  )
  return untranslated.length === 0 ? {} : { untranslated }
}
