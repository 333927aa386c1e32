import type { InferOutput } from 'valibot'
import type { LanguageTag } from '#shared/content/content.ts'
import { TIERS } from '#shared/checklist/triage.ts'
import type { wordsShape } from '../checklist/shapes.ts'
import type { Words as ComparisonWords } from '../comparison/shapes.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import { describeScore, isTooHard, readingLimitOf } from './limits.ts'

type ChecklistWords = InferOutput<typeof wordsShape>

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

/** A sign or context is read with its reason, a result with its steps; in the words for either reader. */
export function partsOfChecklist({ intro, introOther, worried, ...words }: ChecklistWords): readonly ReadTogether[] {
  const backed = (['contexts', 'signs'] as const).flatMap((kind) =>
    Object.entries(words[kind]).flatMap(([id, { text, textOther, why }]): ReadTogether[] => [
      [
        [kind, id, 'text'],
        [text, why],
      ],
      ...(textOther === undefined
        ? []
        : [
            [
              [kind, id, 'textOther'],
              [textOther, why],
            ] as const,
          ]),
    ]),
  )
  const questions = Object.entries(words.questions).flatMap(([id, { text, textOther }]): ReadTogether[] => [
    [['questions', id, 'text'], [text]],
    ...(textOther === undefined ? [] : [[['questions', id, 'textOther'], [textOther]] as const]),
  ])
  const results = TIERS.flatMap((tier): ReadTogether[] => {
    const { other, ...own } = words.tiers[tier]
    return [
      [
        ['tiers', tier, 'title'],
        [own.title, own.say, ...own.steps, ...own.not],
      ],
      [
        ['tiers', tier, 'other', 'title'],
        [other.title, other.say, ...other.steps, ...other.not],
      ],
    ]
  })
  const heads: ReadTogether[] = [
    [['intro'], [intro]],
    [['introOther'], [introOther]],
    [['worried'], [worried]],
  ]
  return [...heads, ...backed, ...questions, ...results]
}

/** A row is read across, as a list is read down: its cells are fragments, and names of foods have no easier words. */
export function partsOfComparison({ intro, rows }: ComparisonWords): readonly ReadTogether[] {
  const across = Object.entries(rows).map(([row, { title, cells }]): ReadTogether => {
    return [
      ['rows', row, 'title'],
      [title, ...Object.values(cells).map(({ text }) => text)],
    ]
  })
  return [[['intro'], [intro]], ...across]
}
