import {
  array,
  check,
  type CheckIssue,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
} from 'valibot'
import { CERTAINTIES, type LanguageTag, type MayFallBack } from '#shared/content/content.ts'
import { BODY_SIDES } from '#shared/texts/body-map.ts'
import { diagnosePath } from '../drawings/path-data.ts'
import { id, reviewDates, someIds, words } from '../yaml/shapes.ts'

/** More than this and nobody reads to the end. */
const MOST_SIGNS = 5
const MOST_STEPS = 5

const region = pipe(
  string(),
  check(
    (d) => diagnosePath(d) === undefined && /z\s*$/iu.test(d),
    (issue: CheckIssue<string>) => diagnosePath(issue.input) ?? 'the region is not closed. End it with `Z`.',
  ),
)
const backing = { certainty: picklist(CERTAINTIES), sources: someIds }
const signs = pipe(
  someIds,
  maxLength(MOST_SIGNS, (issue) => `has ${issue.received} signs; the most is ${MOST_SIGNS}.`),
)

/** body-map/body-map.yaml: what is the same in every language. */
export const factsShape = strictObject({
  drawing: id,
  ...reviewDates,
  sides: pipe(
    array(strictObject({ id: picklist(BODY_SIDES), ...backing })),
    check(
      (sides) => sides.map((side) => side.id).join() === BODY_SIDES.join(),
      `name ${BODY_SIDES.join(' and ')}, in this order.`,
    ),
  ),
  areas: pipe(
    array(
      strictObject({
        id,
        left: region,
        right: region,
        means: strictObject(backing),
        relief: strictObject({ ...backing, drawing: optional(id) }),
        signs: strictObject({ one: signs, both: signs }),
        topics: someIds,
      }),
    ),
    minLength(1, 'is an empty list. Name at least one place.'),
  ),
})

const sideShape = strictObject({ title: words, text: words })
const steps = pipe(
  array(words),
  minLength(1, 'is an empty list. Write at least one step.'),
  maxLength(MOST_STEPS, (issue) => `has ${issue.received} steps; the most is ${MOST_STEPS}. Keep what matters first.`),
)
/** body-map/<language>.yaml. */
export const wordsShape = strictObject({
  title: words,
  intro: words,
  alt: words,
  sides: strictObject({ one: sideShape, both: sideShape }),
  areas: record(
    id,
    strictObject({ title: words, means: words, relief: steps, caption: optional(words), drawingAlt: optional(words) }),
  ),
})

/** Words of one leg, or of both, in one language. */
export interface SideWords extends MayFallBack {
  readonly title: string
  readonly text: string
}
/** Words of one place on the picture, in one language. */
export interface AreaWords extends MayFallBack {
  readonly title: string
  readonly means: string
  readonly relief: readonly string[]
  readonly caption?: string | undefined
  readonly drawingAlt?: string | undefined
}
/** What one language says; words that stand in for a translation carry their language. */
export interface Words {
  readonly title: string
  readonly intro: string
  readonly alt: string
  readonly titleLanguage?: LanguageTag
  readonly sides: Readonly<Record<(typeof BODY_SIDES)[number], SideWords>>
  readonly areas: Readonly<Record<string, AreaWords>>
}
