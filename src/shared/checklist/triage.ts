import type { Certainty, DrawingId, LanguageTag, MayFallBack, SourceId, Text, TopicId } from '../content/content.ts'

/** Most urgent first. The order is the rule: the highest tier ticked wins. */
export const TIERS = ['emergency', 'today', 'appointment', 'self-care'] as const
/** How soon someone should be seen; most urgent first in `TIERS`. */
export type Tier = (typeof TIERS)[number]

/** Which medicine to take no more of, and why, said to the reader and (`other`) to who is here for someone else. */
export interface StopMedicine {
  readonly text: string
  readonly other: string
}

/** The name of a sign in its checklist, as `chest-pain`. */
export type SignId = string
/** The name of a context in its checklist, as `kidney`. */
export type ContextId = string
/** The name of a question in its checklist. */
export type QuestionId = string

/** A part of someone's health or life that can make a sign more urgent, never less: `kidney`. */
export interface Context extends MayFallBack {
  readonly id: ContextId
  /** Said to the reader: "you". */
  readonly text: Text
  /** Said of the person the reader is here for: "they". */
  readonly textOther: Text
  /** What it changes and for what reason; stands beside each result that it raises or presses. */
  readonly why: string
  readonly stop?: StopMedicine
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
}

/** In this context the sign is of the tier `to`, which is more urgent than its own. The reason is the context's `why`. */
export interface Raise {
  readonly context: ContextId
  readonly to: Tier
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
}

/** One row of the checklist, in one language. */
export interface Sign extends MayFallBack {
  readonly id: SignId
  readonly tier: Tier
  /** Name of the page of signs it stands on, e.g. `breathing`. */
  readonly group: string
  /** Said to the reader: "you". */
  readonly text: Text
  /** Said of the person the reader is here for: "they". */
  readonly textOther: Text
  /** Why we ask: what it could mean, in plain words that fit the reader and anyone else. */
  readonly why: string
  readonly stop?: StopMedicine
  /** How sure it is that this sign is of this tier. */
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
  /** ISO day: its own, or the checklist's. */
  readonly reviewDue: string
  readonly raises: readonly Raise[]
  /** Contexts that make it more pressing to say and to be seen, though the tier stays. */
  readonly urges: readonly ContextId[]
  /** It stands wherever the signs are shown in short: see `short-signs.ts`. Then also `brief` is there. */
  readonly must?: true
  /** The same for a short sheet, in the fewest words. */
  readonly brief?: Text
}

/** What to do. `steps` are at most three. `{desk}` and `{emergencyNumber}` are filled in from the clinic. */
export interface TierAdvice {
  readonly title: string
  readonly steps: readonly string[]
  readonly say: string
  readonly not: readonly string[]
  /** Not to stop a medicine on one's own; said where nothing that was touched says to take no more of one. */
  readonly keep?: string
}

/** What a result says, to the reader and (`other`) to who is here for someone else. */
export interface TierWords extends TierAdvice, MayFallBack {
  readonly word: string
  readonly other: TierAdvice
}

/** Signs that are asked about together. */
export interface SignGroup extends MayFallBack {
  readonly id: string
  readonly tier: Tier
  readonly title: string
  /** What its signs are about, in one line: who finds nothing of theirs in it need not open the group. */
  readonly hint: string
  readonly drawing: DrawingId
}

/** Something to ask at the visit. Offered first to who read one of its topics or ticked one of its signs. */
export interface VisitQuestion extends MayFallBack {
  readonly id: QuestionId
  /** Asked by the reader: "I". */
  readonly text: string
  /** Asked for someone else: "they". */
  readonly textOther: string
  readonly topics: readonly TopicId[]
  readonly signs: readonly SignId[]
  readonly contexts: readonly ContextId[]
}

/** Everything that the check "when to see a doctor" asks and says, in one language. */
export interface Checklist {
  readonly language: LanguageTag
  readonly title: string
  readonly intro: string
  readonly introOther: string
  /** Ends every result. */
  readonly worried: string
  readonly contexts: readonly Context[]
  readonly groups: readonly SignGroup[]
  readonly signs: readonly Sign[]
  readonly questions: readonly VisitQuestion[]
  readonly tiers: Readonly<Record<Tier, TierWords>>
  readonly written: string
  readonly reviewDue: string
  readonly sources: readonly SourceId[]
  /** The cited source whose public page a reader is sent to, on paper; its address is https. */
  readonly publicSource?: SourceId
  readonly revision: string
  /** Nothing else could be read: just the emergency signs, as the program carries them. Say so, and send to the staff. */
  readonly isLastResort?: true
  /** Of title, intro and worried, where it is not `language`; see `MayFallBack`. */
  readonly titleLanguage?: LanguageTag
}

/** What a reader touched. */
export interface Answers {
  readonly ticked: ReadonlySet<SignId>
  readonly contexts: ReadonlySet<ContextId>
}

/** As much of a sign as the rule looks at. */
export type RuledSign = Pick<Sign, 'id' | 'tier'> & { readonly raises: readonly Pick<Raise, 'context' | 'to'>[] }

/** The most urgent of some tiers; `undefined` of none. */
export function mostUrgent(tiers: Iterable<Tier>): Tier | undefined {
  const found = new Set(tiers)
  return TIERS.find((tier) => found.has(tier))
}

/** How urgent one sign is in these contexts: its own tier, or a higher one that a context raises it to. Never a lower. */
export function tierOf(sign: RuledSign, contexts: ReadonlySet<ContextId>): Tier {
  const raised = sign.raises.filter(({ context }) => contexts.has(context)).map(({ to }) => to)
  return mostUrgent([sign.tier, ...raised]) ?? sign.tier
}

/**
 * The most urgent tier among the signs ticked, or `undefined` when nothing known is ticked.
 *
 * Another tick or another context can only keep or raise it, in any order: it is the highest of a set that only grows.
 * A context alone is no sign. Nobody is ever cleared: no tick is not an answer.
 */
export function resultOf({ signs }: { readonly signs: readonly RuledSign[] }, { ticked, contexts }: Answers): Tier | undefined {
  return mostUrgent(signs.filter(({ id }) => ticked.has(id)).map((sign) => tierOf(sign, contexts)))
}

/** Contexts given that raise or press a sign ticked, in the checklist's order: a result names them with their reason. */
export function contextsThatMatter(
  { contexts, signs }: Pick<Checklist, 'contexts' | 'signs'>,
  { ticked, contexts: given }: Answers,
): readonly Context[] {
  const named = signs
    .filter(({ id }) => ticked.has(id))
    .flatMap(({ raises, urges }) => [...raises.map(({ context }) => context), ...urges])
  return contexts.filter(({ id }) => given.has(id) && named.includes(id))
}

/** All questions for the visit; those that touch a sign ticked, a context given or a topic read come first. */
export function visitQuestionsFor(
  { questions }: Pick<Checklist, 'questions'>,
  { ticked, contexts, read }: Partial<Answers> & { readonly read?: ReadonlySet<TopicId> },
): readonly VisitQuestion[] {
  const weight = ({ signs, contexts: around, topics }: VisitQuestion) =>
    4 * Number(signs.some((id) => ticked?.has(id))) +
    2 * Number(around.some((id) => contexts?.has(id))) +
    Number(topics.some((id) => read?.has(id)))
  return questions.toSorted((a, b) => weight(b) - weight(a))
}

/**
 * What not to do, last of all what to do about medicines: to keep taking them, unless something touched says to take no more of one.
 * @param touched - signs ticked and contexts that matter.
 */
export function notsOf(
  { not, keep }: Pick<TierAdvice, 'not' | 'keep'>,
  touched: readonly { readonly stop?: StopMedicine }[],
  isForOther: boolean,
): readonly string[] {
  const stops = touched.flatMap(({ stop }) => (stop === undefined ? [] : [isForOther ? stop.other : stop.text]))
  if (stops.length > 0) return [...not, ...new Set(stops)]
  return keep === undefined ? not : [...not, keep]
}
