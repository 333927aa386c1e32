import type { Claim, DrawingId, Figure, LanguageTag, MayFallBack, SourceId, TopicId } from './content.ts'
import type { SignId } from '../checklist/triage.ts'

/** Whether it hurts in one leg or in both: what that can mean is not the same. */
export const LEG_SIDES = ['one', 'both'] as const
export type BodySide = (typeof LEG_SIDES)[number]

/** What one leg, or both, can mean. */
export interface BodySideWords extends MayFallBack {
  readonly id: BodySide
  readonly title: string
  readonly means: Claim
}

/** A place that can be touched. */
export interface BodyArea extends MayFallBack {
  readonly id: string
  readonly title: string
  /** SVG path data in the drawing's units, on the leg that stands at the reader's left and right. */
  readonly regions: { readonly left: string; readonly right: string }
  readonly means: Claim
  /** Signs of the checklist that fit this place, most urgent first. */
  readonly signs: Readonly<Record<BodySide, readonly SignId[]>>
  /** What to do while it is a cramp; a claim with one numbered list. */
  readonly relief: Claim
  readonly figure?: Figure
  readonly topics: readonly TopicId[]
}

/** The leg picture as a way in, in one language. It names places and signs; it never says what someone has. */
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
