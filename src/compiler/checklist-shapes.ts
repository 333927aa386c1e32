import { array, maxLength, minLength, picklist, pipe, rawCheck, record, strictObject } from 'valibot'
import { TIERS } from '#shared/triage.ts'
import { id, optional, reviewDates, someIds, words, wordsToFillIn } from './yaml/shapes.ts'

/** More than this and a worried reader stops reading. */
export const MOST_STEPS = 3

/** What the clinic fills in; nothing else may stand in braces. */
const FILLED_IN = ['desk', 'emergencyNumber']

/** Words of a result, in which the clinic's own details may stand in braces. */
const tierWords = pipe(
  wordsToFillIn,
  rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const names = [...dataset.value.matchAll(/\{([^}]*)\}/gu)].map((match) => match[1] ?? '')
    for (const name of names.filter((name) => !FILLED_IN.includes(name))) {
      addIssue({ message: `\`{${name}}\` is not filled in. Use \`{desk}\` or \`{emergencyNumber}\`.` })
    }
  }),
)

const tier = strictObject({
  word: words,
  title: tierWords,
  steps: pipe(
    array(tierWords),
    minLength(1, 'is an empty list. Write at least one step.'),
    maxLength(MOST_STEPS, (issue) => `has ${issue.received} steps; the most is ${MOST_STEPS}. Keep what matters first.`),
  ),
  say: tierWords,
  not: array(tierWords),
})

/** checklist/checklist.yaml: what is the same in every language. */
export const factsShape = strictObject({
  ...reviewDates,
  groups: pipe(array(strictObject({ id, tier: picklist(TIERS) })), minLength(1, 'is an empty list.')),
  signs: pipe(
    array(strictObject({ id, tier: picklist(TIERS), group: id, sources: someIds })),
    minLength(1, 'is an empty list. A checklist without signs helps nobody.'),
  ),
  publicSource: optional(id),
})

/** checklist/<language>.yaml. Which signs and tiers must be there is checked against the facts. */
export const wordsShape = strictObject({
  title: words,
  intro: words,
  worried: words,
  groups: record(id, words),
  signs: record(id, strictObject({ text: words, why: words })),
  tiers: strictObject({
    emergency: tier,
    today: tier,
    appointment: tier,
    'self-care': tier,
  }),
})
