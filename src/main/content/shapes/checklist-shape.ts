import * as v from 'valibot'
import { CERTAINTIES } from '#shared/content/content.ts'
import { TIERS, type Checklist } from '#shared/checklist/triage.ts'

/*
 * The compiler has checked every word; this is asked again at every start, as nothing on the kiosk matters more. A list that
 * could lower a sign, lose one or lead in a ring is not shown: the last good one is.
 */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty())
const text = v.pipe(v.array(v.looseObject({ text: v.pipe(v.string(), v.nonEmpty()) })), v.minLength(1))
const ids = v.array(words)
const sources = v.pipe(ids, v.minLength(1))
const tier = v.picklist(TIERS)
const certainty = v.picklist(CERTAINTIES)
const language = v.exactOptional(words)
const stop = v.exactOptional(v.strictObject({ text: words, other: words }))
const said = { text, textOther: text, why: words, stop, language }

// Strict where a rule is: a key more could be a rule that this program does not follow.
const raise = v.strictObject({ context: words, to: tier, certainty, sources })
const context = v.strictObject({ id: words, ...said, certainty, sources })
const group = v.strictObject({ id: words, tier, title: words, hint: words, drawing: words, language })
const sign = v.strictObject({
  id: words,
  tier,
  group: words,
  ...said,
  certainty,
  sources,
  reviewDue: v.pipe(v.string(), v.isoDate()),
  raises: v.array(raise),
  urges: ids,
  must: v.exactOptional(v.literal(true)),
  brief: v.exactOptional(text),
})
const question = v.looseObject({ id: words, text: words, textOther: words, topics: ids, signs: ids, contexts: ids })
const advice = { title: words, steps: v.pipe(v.array(words), v.minLength(1)), say: words, not: ids, keep: v.exactOptional(words) }
const tierWords = v.looseObject({ word: words, ...advice, other: v.looseObject(advice) })

const checklist = v.looseObject({
  title: words,
  intro: v.string(),
  introOther: v.string(),
  worried: words,
  contexts: v.array(context),
  groups: v.array(group),
  signs: v.array(sign),
  questions: v.array(question),
  tiers: v.looseObject(Object.fromEntries(TIERS.map((name) => [name, tierWords]))),
  reviewDue: v.pipe(v.string(), v.isoDate()),
  sources: ids,
})

/** Whether plain data is a checklist that may be shown: whole, and with rules that only ever raise. */
export function isChecklist(data: unknown): data is Checklist {
  return v.is(checklist, data) && holdsTogether(data as unknown as Checklist)
}

/** Every name that a rule uses is there, once; every raise goes up; and there is an emergency sign to tick. */
function holdsTogether({ contexts, groups, signs }: Checklist): boolean {
  if (![contexts, groups, signs].every(isUnique) || !signs.some((each) => each.tier === 'emergency')) return false
  const known = new Set(contexts.map(({ id }) => id))
  return signs.every((each) => {
    const home = groups.find(({ id }) => id === each.group)
    const named = [...each.urges, ...each.raises.map((raise) => raise.context)]
    const isUp = each.raises.every(({ to }) => TIERS.indexOf(to) < TIERS.indexOf(each.tier))
    return home?.tier === each.tier && isUp && named.every((id) => known.has(id))
  })
}

function isUnique(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length
}
