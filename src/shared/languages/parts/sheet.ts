import type { CalloutTone, Certainty } from '../../content/content.ts'
import type { GroupWords } from './groups.ts'

/** Every word that a sheet says of its own accord, in one language. Functions take what they set in. */
export interface SheetWords {
  /** Language and place for dates and numbers: "November 22, 2026". */
  readonly locale: string
  /** The language's own name for itself, over its column. */
  readonly languageName: string
  readonly doctorTagline: string
  readonly askDesk: string
  readonly frontDesk: string
  readonly localEmergencyNumber: string
  readonly clinic: {
    readonly title: string
    readonly phone: string
    readonly hours: string
    readonly emergency: string
    readonly phoneAndHours: string
  }
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly certaintyKey: { readonly title: string } & Readonly<Record<Certainty, string>>
  readonly callout: Readonly<Record<CalloutTone, string>>
  readonly groups: GroupWords
  readonly food: {
    readonly food: string
    readonly share: string
    /** The same over a brief chart. */
    readonly shareInBrief: (isLimit: boolean) => string
    readonly amount: string
    readonly percent: (whole: string) => string
    /** `group`: whose day it is, in words; without one, the day of food labels. */
    readonly wholeBar: (amount: string, group?: string) => string
  }
  readonly moreSigns: string
  /** Before signs of an emergency that no sheet may lack, in a box of such signs. */
  readonly alsoAnyOf: string
  /** What to do for a sign of an emergency, under such signs. */
  readonly actNow: string
  /** Under a list that was cut. */
  readonly notAll: string
  /** The one thing to take away, once more. */
  readonly remember: (message: string) => string
  /** Before a line to write on. */
  readonly ownQuestion: string
  /** With words that stand in, in another language, for a translation that is not there yet. */
  readonly untranslated: string
  readonly overdueSigns: string
  readonly sources: string
  /** The same in one word, on a short sheet. */
  readonly sourcesInBrief: string
  /** After the first of several sources. */
  readonly andOthers: (names: string) => string
  /** What no single source was read for. */
  readonly generalKnowledge: string
  readonly publicPage: {
    /** Before a web address; `isTranslated`: a page in this language, of a source that is cited in another. */
    readonly readMore: (isTranslated: boolean) => string
    readonly code: (address: string) => string
  }
  readonly about: {
    /** Texts of the edition's own day are written on it: the day is said once. */
    readonly dates: (edition: string, written: string, reviewDue: string) => string
    readonly notReviewed: string
    readonly reviewed: (date: string) => string
    readonly reviewedOnly: (titles: string) => string
    readonly disclaimer: string
    readonly briefDisclaimer: string
  }
  readonly packet: {
    readonly title: string
    readonly madeFor: (date: string) => string
    readonly contents: string
    readonly note: string
    readonly ownNotes: string
    readonly doctor: string
  }
  readonly visit: {
    readonly title: string
    readonly titleOther: string
    readonly tagline: string
    readonly name: string
    readonly ticked: string
    readonly nothing: string
    readonly contexts: string
    readonly questions: string
    readonly read: string
    readonly say: (words: string) => string
    readonly not: string
  }
  readonly slip: { readonly title: string; readonly number: string; readonly more: (count: number) => string }
  readonly page: (page: string, pages: string) => string
  /** On a side left empty so that the next topic begins a leaf. */
  readonly emptySide: string
}
