import type { Comparison } from '#shared/content/comparison.ts'
import type { Claim, Emblem, Hue, Section, Source, Text } from '#shared/content/content.ts'
import type { ShortSection } from './section-forms.ts'
import type { PublicPage } from './public-page.ts'
import type { Clinic } from '#shared/handout.ts'
import type { Sign, Tier, TierAdvice, TierWords } from '#shared/checklist/triage.ts'

/** 1 for the title of a sheet; a packet's topics stand one lower. */
export type Level = 1 | 2

/** The tiers that a sheet prints in full. */
export type UrgentTier = 'emergency' | 'today'

/** The head of a sheet: whose it is, of which day, and how to reach the clinic. */
export interface Letterhead {
  readonly name: string
  readonly date: string
  readonly contact: readonly string[]
}

/** What a sheet is put together from, in reading order. Adding a kind makes `layout.ts` fail to compile. */
export type Piece =
  /** `contact`: ways to reach the clinic, on one line where they fit it; may be empty. */
  | ({ readonly kind: 'letterhead' } & Letterhead)
  | {
      readonly kind: 'title'
      /** On a short sheet: it stands beside the title where that takes less room, else above it. */
      readonly letterhead?: Letterhead
      readonly level: Level
      readonly title: string
      readonly tagline: string
      /** Absent: the sign of the doctor sheet. */
      readonly emblem?: Emblem
      readonly hue: Hue
      /** In a packet each topic begins a page and has a bookmark. */
      readonly startsPage: boolean
      /** It also begins a leaf of two-sided paper. */
      readonly startsLeaf?: boolean
    }
  | { readonly kind: 'message'; readonly claim: Claim; readonly hue: Hue }
  | { readonly kind: 'section'; readonly section: Section | ShortSection; readonly hue: Hue; readonly level: Level }
  /** One after the other, beside each other where that takes less room. */
  | {
      readonly kind: 'sections'
      readonly sections: readonly (Section | ShortSection)[]
      readonly hue: Hue
      readonly level: Level
      /** The last one has the whole width: its last words may have to come along to the page of what closes the sheet. */
      readonly isEndApart?: true
    }
  /** In a packet, at a topic's end: the code of its page beside its address. */
  | { readonly kind: 'public-page'; readonly page: PublicPage }
  /** Signs of one tier and what to do. */
  | {
      readonly kind: 'signs'
      readonly tier: UrgentTier
      readonly words: TierWords
      readonly signs: readonly Sign[]
      /** Said below the last list of signs; may be empty. */
      readonly last: string
      readonly level: Level
    }
  | {
      readonly kind: 'comparison'
      readonly rows: Comparison['rows']
      readonly topics: readonly ComparedTopic[]
      readonly level: Level
    }
  | { readonly kind: 'clinic'; readonly clinic: Clinic; readonly level: Level }
  | { readonly kind: 'certainty-key' }
  | {
      readonly kind: 'sources'
      /** Publishers by the first words of their names. */
      readonly isBrief?: boolean
      readonly sources: readonly Source[]
      /** Where to read more; its code stands beside the words. */
      readonly page?: PublicPage | undefined
      /** What the sheet is, where it shares the room beside the code. */
      readonly about?: Text
    }
  | { readonly kind: 'about'; readonly text: Text }
  /** What one tier says to do, under its sign. On a slip it is set as large as a poster. */
  | {
      readonly kind: 'tier'
      readonly tier: Tier
      readonly advice: Advice
      readonly isSlip: boolean
      readonly isTight?: boolean
      readonly number: string
    }
  /** On a slip, below the signs: what to say and what not to do. */
  | { readonly kind: 'say'; readonly advice: Advice; readonly isTight?: boolean }
  | { readonly kind: 'heading'; readonly title: string }
  /** `isTight`: in small type, in two columns however long the items are. */
  | {
      readonly kind: 'points'
      readonly title: string
      readonly tier?: Tier
      readonly items: readonly Text[]
      readonly isTight?: boolean
    }
  /** Each question over lines to write on. */
  | { readonly kind: 'writing'; readonly title: string; readonly questions: readonly string[] }
  /** A line to write one thing on by hand. */
  | { readonly kind: 'write-in'; readonly label: string }
  /** One sentence that must not be missed. */
  | { readonly kind: 'closing'; readonly text: string; readonly isTight?: boolean }
  | { readonly kind: 'cover'; readonly clinicName: string; readonly date: string }
  | { readonly kind: 'note'; readonly text: string }
  /** Lines for the reader's own notes; as many as the room has, or none. */
  | { readonly kind: 'own-notes'; readonly roomPt: number }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }

/** A tier's word and what to do, filled in, as it is said to this reader. */
export interface Advice extends TierAdvice {
  readonly word: string
}

/** The head of a column of the comparison. */
export interface ComparedTopic {
  readonly title: string
  readonly hue: Hue
}

/** The piece of one kind. */
export type PieceOf<K extends Piece['kind']> = Extract<Piece, { kind: K }>

/** One line of a packet's table of contents. */
export interface ContentsEntry {
  readonly title: string
  readonly tagline: string
  /** Counted from 1; 0 while it is not known yet. */
  readonly page: number
}
