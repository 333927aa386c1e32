import { array, exactOptional, literal, maxLength, minLength, picklist, pipe, rawCheck, record, strictObject } from 'valibot'
import { CERTAINTIES } from '#shared/content/content.ts'
import { TIERS } from '#shared/checklist/triage.ts'
import { id, isoDate, optional, reviewDates, someIds, words, wordsToFillIn } from '../yaml/shapes.ts'

/** More than this and a worried reader stops reading. */
const MOST_STEPS = 3

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

const advice = {
  title: tierWords,
  steps: pipe(
    array(tierWords),
    minLength(1, 'is an empty list. Write at least one step.'),
    maxLength(MOST_STEPS, (issue) => `has ${issue.received} steps; the most is ${MOST_STEPS}. Keep what matters first.`),
  ),
  say: tierWords,
  not: array(tierWords),
  keep: exactOptional(tierWords),
}
const tier = strictObject({ word: words, ...advice, other: strictObject(advice) })

const backing = { certainty: picklist(CERTAINTIES), sources: someIds }
const someNames = optional(array(id))

/**
 * checklist/checklist.yaml: what is the same in every language. A sign names a group and contexts; contexts and groups
 * name nothing. So a rule is one step long, and none can lead back to itself: there is no key to write a ring with.
 */
export const factsShape = strictObject({
  ...reviewDates,
  contexts: array(strictObject({ id, ...backing })),
  groups: pipe(array(strictObject({ id, tier: picklist(TIERS), drawing: id })), minLength(1, 'is an empty list.')),
  signs: pipe(
    array(
      strictObject({
        id,
        tier: picklist(TIERS),
        group: id,
        ...backing,
        reviewDue: optional(isoDate),
        raises: optional(array(strictObject({ context: id, to: picklist(TIERS), ...backing }))),
        urges: someNames,
        must: optional(literal(true)),
      }),
    ),
    minLength(1, 'is an empty list. A checklist without signs helps nobody.'),
  ),
  questions: array(strictObject({ id, topics: someNames, signs: someNames, contexts: someNames })),
  publicSource: optional(id),
})

/** `textOther`: the same said of someone else; left out where the words fit both. */
const said = { text: words, textOther: optional(words) }
/** `stop`: which medicine to take no more of, and why. Only where the facts say so. */
const row = { ...said, why: words, stop: optional(words), stopOther: optional(words) }
/** `brief`: the text of a must sign for a short sheet. */
const signRow = { ...row, brief: optional(words) }

/** checklist/<language>.yaml. Which signs and tiers must be there is checked against the facts. */
export const wordsShape = strictObject({
  title: words,
  intro: words,
  introOther: words,
  worried: words,
  contexts: record(id, strictObject(row)),
  groups: record(id, strictObject({ title: words, hint: words })),
  signs: record(id, strictObject(signRow)),
  questions: record(id, strictObject(said)),
  tiers: strictObject({
    emergency: tier,
    today: tier,
    appointment: tier,
    'self-care': tier,
  }),
})
