import type { LanguageTag, MayFallBack, SourceId, Text } from './content.ts'

/** Most urgent first. The order is the rule: the highest tier ticked wins. */
export const TIERS = ['emergency', 'today', 'appointment', 'self-care'] as const
export type Tier = (typeof TIERS)[number]

export type SignId = string

/** One row of the checklist, in one language. */
export interface Sign extends MayFallBack {
  readonly id: SignId
  readonly tier: Tier
  /** Name of the page of signs it stands on, e.g. `breathing`. */
  readonly group: string
  readonly text: Text
  /** Why we ask: what it could mean, in plain words. */
  readonly why: string
  readonly sources: readonly SourceId[]
}

/** What a result says. `steps` are at most three. `{desk}` and `{emergencyNumber}` are filled in from the clinic. */
export interface TierWords extends MayFallBack {
  readonly word: string
  readonly title: string
  readonly steps: readonly string[]
  readonly say: string
  readonly not: readonly string[]
}

export interface SignGroup extends MayFallBack {
  readonly id: string
  readonly tier: Tier
  readonly title: string
}

export interface Checklist {
  readonly language: LanguageTag
  readonly title: string
  readonly intro: string
  /** Ends every result. */
  readonly worried: string
  readonly groups: readonly SignGroup[]
  readonly signs: readonly Sign[]
  readonly tiers: Readonly<Record<Tier, TierWords>>
  readonly written: string
  readonly reviewDue: string
  readonly sources: readonly SourceId[]
  /** The cited source whose public page a reader is sent to, on paper; its address is https. */
  readonly publicSource?: SourceId
  readonly revision: string
  /** Of title, intro and worried, where it is not `language`; see `MayFallBack`. */
  readonly titleLanguage?: LanguageTag
}

/**
 * The most urgent tier among the signs ticked, or `undefined` when nothing known is ticked.
 * Adding a tick can only keep or raise it. Nobody is ever cleared: no tick is not an answer.
 */
export function resultOf(signs: readonly Pick<Sign, 'id' | 'tier'>[], ticked: ReadonlySet<SignId>): Tier | undefined {
  const tiers = new Set(signs.filter((sign) => ticked.has(sign.id)).map((sign) => sign.tier))
  return TIERS.find((tier) => tiers.has(tier))
}
