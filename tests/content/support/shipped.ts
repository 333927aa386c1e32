import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { LanguageTag, Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { formatTopicId, parseTopicId, type TopicId } from '#shared/content/topic-id.ts'
import { type CompiledPack, compilePack } from '../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../src/compiler/diagnostics/diagnostics.ts'
import { defaultPackFolder } from '../../../tools/packs.ts'

/** The authored folder that ships. */
export const CONTENT = fileURLToPath(new URL(`../../../${defaultPackFolder()}`, import.meta.url))

/** Compiled once, for all the files that a worker runs; nothing changes it. */
let compiled: Promise<CompiledPack> | undefined

/** The shipped content, compiled. @throws Error with every line when it does not compile. */
export function compileShipped(): Promise<CompiledPack> {
  return (compiled ??= compile())
}

async function compile(): Promise<CompiledPack> {
  const { diagnostics, pack } = await compilePack(CONTENT)
  if (pack === undefined) throw new Error(`the shipped content has diagnostics:\n${diagnostics.map(formatDiagnostic).join('\n')}`)
  return pack
}

/** A file of the pack as the kiosk reads it. */
export function readPart<T>(pack: CompiledPack, path: string): T {
  return JSON.parse(pack.files.get(path) ?? 'null') as T
}

export function topicsOf(pack: CompiledPack, language: LanguageTag = 'en'): readonly Topic[] {
  return (pack.manifest.topics[language] ?? []).map(({ id }) =>
    readPart<Topic>(pack, packPaths.topic(parseTopicId(id).topic, language)),
  )
}

/** The id of a topic of the shipped content, by the name that its author gave it. */
export function shippedId(topic: string): TopicId {
  return formatTopicId({ packId: 'leg-cramps', topic })
}

/** The name that the author of a topic gave it. */
export function bareName(id: TopicId): string {
  return parseTopicId(id).topic
}

/** foods.csv as it stands, by column. */
export function readFoodTable(): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(`${CONTENT}/foods.csv`, 'utf8'), { columns: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[]
}
