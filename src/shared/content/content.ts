/**
 * The content model: what a topic is once it has been compiled.
 *
 * Screen, paper, speech and search are readers of the same blocks. All text is plain text: nothing in
 * here is ever interpreted as markup, so a pack cannot carry a script.
 */
import type { AgeBand, Reader, ReaderGroup } from './reader-group.ts'
import type { SectionRole } from './section-roles.ts'
import type { TopicId } from './topic-id.ts'

export type { TopicId } from './topic-id.ts'

/** BCP 47 tag of a language the pack is written in: `en`, `es`. */
export type LanguageTag = string
/** Key into the pack's source list: `cochrane-mg`. */
export type SourceId = string
/** Name of a drawing of the pack: `inner-ear`. */
export type DrawingId = string
/** Name of a word that the glossary explains, the same in every language: `water-pill`. */
export type TermId = string

/** How sure science is. Shown in words and a sign wherever a claim is made. */
export const CERTAINTIES = ['strong', 'some', 'weak', 'not-shown'] as const
/** How sure science is of a claim. */
export type Certainty = (typeof CERTAINTIES)[number]

/** How much a reader wants: 1 = one minute, 2 = five minutes, 3 = everything. A section shows from its depth on, one of role `short` at one minute only; its must blocks always do. */
export const DEPTHS = [1, 2, 3] as const
/** How much a reader wants, as a number from 1 to 3. */
export type Depth = (typeof DEPTHS)[number]

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string
  readonly strong?: true
  /** The text is a word that the glossary explains, where a section first uses it. */
  readonly term?: TermId
}
/** One line of thought: runs set one after the other, spaces included. */
export type Text = readonly Run[]

/** Words that may stand in for a translation. */
export interface MayFallBack {
  /**
   * The language these words are really in, where it is not the language of the text around them: their translation is
   * missing or older than they are. Absent nearly always. Readers tell it in a short notice and mark the language.
   */
  readonly language?: LanguageTag
}

/** A block that an author can mark. */
export interface MayBeMust {
  /** It stands in every form of its text, whatever the form leaves out: see `depth.ts`. */
  readonly must?: true
}

/** A block that a minute tells in the fewest words. */
export interface MayBeBrief {
  /** Only what matters most of it is told: the first foods, the share of a day. Set by `depth.ts`, never by an author. */
  readonly isBrief?: true
}

/** One paragraph of prose. */
export interface Paragraph extends MayFallBack {
  readonly kind: 'paragraph'
  readonly text: Text
}

/** Items with points or numbers in front. */
export interface List extends MayFallBack {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}

/** Blocks that may stand inside other blocks. */
export type Prose = Paragraph | List

/** A statement that needs backing: it names how sure it is and where it comes from. */
export interface Claim extends MayFallBack, MayBeMust {
  readonly kind: 'claim'
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
  readonly blocks: readonly Prose[]
}

/** `ask-first`: who must ask before acting. `danger`: what can harm. `do`: what to do. */
export const CALLOUT_TONES = ['ask-first', 'danger', 'do'] as const
/** What a callout is for, which chooses its colour and sign. */
export type CalloutTone = (typeof CALLOUT_TONES)[number]

/** Words in a box of their own: a warning or a piece of advice. */
export interface Callout extends MayFallBack, MayBeMust {
  readonly kind: 'callout'
  readonly tone: CalloutTone
  readonly title: string
  readonly sources: readonly SourceId[]
  readonly blocks: readonly Prose[]
  /** Must signs of the checklist that it says itself: a short sheet, which shows them all, does not say them twice. */
  readonly signs?: readonly string[]
}

/** A picture of the pack with its words. */
export interface Figure extends MayFallBack, MayBeBrief {
  readonly kind: 'figure'
  readonly drawing: DrawingId
  readonly caption: string
  /** What the picture says, for who cannot see it. */
  readonly alt: string
  /** Words drawn into the picture: label key of the drawing -> text. */
  readonly labels: Readonly<Record<string, string>>
}

/** One food of a chart, and how much of the nutrient a serving holds. */
export interface FoodRow extends MayFallBack {
  readonly id: string
  /** "Pumpkin seeds, roasted" */
  readonly name: string
  /** Household serving: "1 ounce (small handful)". */
  readonly serving: string
  readonly drawing?: DrawingId
  /** Of the chart's unit, per serving. */
  readonly amount: number
  /** Of the chart's whole day, whole percent. */
  readonly percentOfDay: number
  readonly source: SourceId
}

/** What these readers of these ages need in one day, in the chart's unit. */
export interface DailyNeed {
  readonly readers: readonly Reader[]
  readonly ages: readonly AgeBand[]
  readonly amount: number
}

/** Daily needs of every group of adults, each group exactly once; the compiler holds them to that. */
export interface DailyNeeds {
  readonly sources: readonly SourceId[]
  readonly groups: readonly DailyNeed[]
}

/** Amounts a serving against one whole day. */
export interface FoodChart extends MayFallBack, MayBeBrief {
  readonly kind: 'food-chart'
  readonly nutrient: string
  readonly unit: 'mg' | 'mcg'
  /** The length of a whole bar, in `unit`: the FDA Daily Value, or with `group` what that group needs in a day. */
  readonly wholeDay: number
  readonly group?: ReaderGroup
  /** What groups of adults need in a day; none where it is alike for all, or where more is no goal. */
  readonly needs?: DailyNeeds
  /** The whole day is the most that anyone should have, not what they need. */
  readonly isLimit?: true
  readonly rows: readonly FoodRow[]
  readonly sources: readonly SourceId[]
}

/** A question people ask, with its answer. */
export interface Question extends MayFallBack, MayBeMust {
  readonly kind: 'question'
  readonly question: string
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
  readonly answer: readonly Prose[]
}

/** Adding a kind here makes every reader that forgets it fail to compile. */
export type Block = Paragraph | List | Claim | Callout | Figure | FoodChart | Question

/** Name of a part that topics of the pack can have, the same in every language; the pack lists them. */
export type SectionId = string

/** `language` is that of the title; each block has its own. */
export interface Section extends MayFallBack {
  readonly id: SectionId
  /** What the program does with it besides showing it. */
  readonly role?: SectionRole
  /** How useful it is on paper among the pack's sections, 0 the most. */
  readonly printRank: number
  readonly title: string
  readonly depth: Depth
  readonly blocks: readonly Block[]
}

/** What stands on a topic's tile: the element's letters, or a drawing. */
export type Emblem =
  | { readonly kind: 'letters'; readonly letters: string; readonly sub?: string }
  | { readonly kind: 'drawing'; readonly drawing: DrawingId }

/** Name of the tint and deep tone that a topic is shown in; the pack gives the colours. */
export type Hue = string

export const CODE_SYSTEMS = ['icd-10-cm', 'snomed-ct', 'loinc'] as const
/** A word of a medical code system that stands for the topic. */
export interface Code {
  readonly system: (typeof CODE_SYSTEMS)[number]
  readonly code: string
  readonly display: string
  /** `checked` in more than one public list; `seen-once` in one. Unverified codes never reach a pack. */
  readonly status: 'checked' | 'seen-once'
}

/** Enough of a topic to show its tile and to find it. */
export interface TopicSummary {
  readonly id: TopicId
  readonly language: LanguageTag
  /** Which of the pack's kinds of topics it is of. */
  readonly kind: string
  readonly title: string
  readonly tagline: string
  readonly emblem: Emblem
  readonly hue: Hue
  /** Other words people use for it, in this language: "charley horse". */
  readonly words: readonly string[]
  readonly codes: readonly Code[]
  /** Of title and tagline, where it is not `language`; see `MayFallBack`. */
  readonly titleLanguage?: LanguageTag
}

/** A topic in one language, complete. */
export interface Topic extends TopicSummary {
  /** The one thing to take away, shown first. */
  readonly message: Claim
  readonly sections: readonly Section[]
  /** Everything cited, in the order of first citation. */
  readonly sources: readonly SourceId[]
  /** The cited source whose public page a reader is sent to, on paper; its address is https. */
  readonly publicSource?: SourceId
  /** ISO dates. */
  readonly written: string
  readonly reviewDue: string
  /** Points a clinician may pick to discuss, in this language. */
  readonly talkingPoints: readonly string[]
  /** Of the talking points, where it is not `language`; see `MayFallBack`. */
  readonly talkingPointsLanguage?: LanguageTag
  /** Hex SHA-256 over the exact text and its pictures; an approval binds to it. */
  readonly revision: string
}

/** Where a statement comes from. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  /** Address in words; never opened by the kiosk. Absent for `general-knowledge`. */
  readonly url?: string
  /** The same page in other languages, where its publisher has one. */
  readonly urls?: Readonly<Record<LanguageTag, string>>
  readonly year?: string
}
