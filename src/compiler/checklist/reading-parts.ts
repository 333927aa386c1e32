import type { InferOutput } from 'valibot'
import { TIERS } from '#shared/checklist/triage.ts'
import type { ReadTogether } from '../reading/check-words.ts'
import type { wordsShape } from './shapes.ts'

type ChecklistWords = InferOutput<typeof wordsShape>

/** A sign or context is read with its reason, a result with its steps; in the words for either reader. */
export function partsOfChecklist({ intro, introOther, worried, ...words }: ChecklistWords): readonly ReadTogether[] {
  const backed = (['contexts', 'signs'] as const).flatMap((kind) =>
    Object.entries(words[kind]).flatMap(([id, { text, textOther, why, stop, stopOther }]): ReadTogether[] => [
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
      ...(stop === undefined ? [] : [[[kind, id, 'stop'], [stop]] as const]),
      ...(stopOther === undefined ? [] : [[[kind, id, 'stopOther'], [stopOther]] as const]),
    ]),
  )
  const briefs = Object.entries(words.signs).flatMap(([id, { brief }]): ReadTogether[] =>
    brief === undefined ? [] : [[['signs', id, 'brief'], [brief]]],
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
        [own.title, own.say, ...own.steps, ...own.not, ...(own.keep === undefined ? [] : [own.keep])],
      ],
      [
        ['tiers', tier, 'other', 'title'],
        [other.title, other.say, ...other.steps, ...other.not, ...(other.keep === undefined ? [] : [other.keep])],
      ],
    ]
  })
  const heads: ReadTogether[] = [
    [['intro'], [intro]],
    [['introOther'], [introOther]],
    [['worried'], [worried]],
  ]
  return [...heads, ...backed, ...briefs, ...questions, ...results]
}
