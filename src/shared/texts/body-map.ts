import type { Claim, DrawingId, Figure, LanguageTag, MayFallBack, SourceId, TopicId } from '../content/content.ts'
import type { SignId } from '../checklist/triage.ts'

/** Whether it hurts on one side of the body or on both: what that can mean is not the same. */
export const BODY_SIDES = ['one', 'both'] as const
/** One leg, or both. */
export type BodySide = (typeof BODY_SIDES)[number]

/** What one side, or both, can mean. */
export interface BodySideWords extends MayFallBack {
  readonly id: BodySide
  readonly title: string
  readonly means: Claim
}

/** A place that can be touched. */
export interface BodyArea extends MayFallBack {
  readonly id: string
  readonly title: string
  /** SVG path data in the drawing's units, on the side at the reader's left and right. */
  readonly regions: { readonly left: string; readonly right: string }
  readonly means: Claim
  /** Signs of the checklist that fit this place, most urgent first. */
  readonly signs: Readonly<Record<BodySide, readonly SignId[]>>
  /** What to do while it hurts; a claim with one numbered list. */
  readonly relief: Claim
  readonly figure?: Figure
  readonly topics: readonly TopicId[]
}

/** A picture of the body as a way in, in one language. It names places and signs; it never says what someone has. */
export interface BodyMap {
  readonly language: LanguageTag
  /** The language of `title`, `intro` and `alt`, where those fell back. */
  readonly titleLanguage?: LanguageTag
  readonly title: string
  readonly intro: string
  readonly drawing: DrawingId
  readonly alt: string
  readonly sides: readonly BodySideWords[]
  readonly areas: readonly BodyArea[]
  /** ISO days. */
  readonly written: string
  readonly reviewDue: string
  readonly sources: readonly SourceId[]
  /** Hex SHA-256 over the exact text and its pictures; an approval binds to it. */
  readonly revision: string
}
