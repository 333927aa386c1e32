import type { LanguageTag } from '#shared/content/content.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import { describeScore, isTooHard, readingLimitOf } from './limits.ts'

/** What is read in one go, and where it stands; each line ends a sentence. */
export type ReadTogether = readonly [YamlPath, readonly string[]]

/** Says each part of a file of words that is harder to read than a topic's block, or a whole topic, may be. */
export function checkParts(
  yaml: YamlFile<unknown>,
  language: LanguageTag,
  parts: readonly ReadTogether[],
  size: 'block' | 'topic' = 'block',
): void {
  const limit = readingLimitOf(language)
  if (limit === undefined) return
  for (const [path, lines] of parts) {
    const score = limit.scoreOf(lines.map(plainOf))
    if (isTooHard(limit, score, size))
      yaml.report(
        path,
        `hard to read: ${describeScore(limit, score)}; the limit is ${limit[size]}. Write shorter sentences and everyday words.`,
      )
  }
}

/** Strength is no word. */
export const plainOf = (text: string) => text.replaceAll('**', '')
