/** What a pack says of its subject: all that the program would otherwise have to know of it. */
import type { DrawingId, LanguageTag, TopicId } from '../content/content.ts'
import type { Colour } from './colour.ts'
import type { SectionRole } from '../content/section-roles.ts'

/** A part that topics of the pack can have. */
export interface SectionKind {
  readonly id: string
  readonly role?: SectionRole
}

/** A deep tone for words and edges, and a tint for grounds. */
export interface ToneAndTint {
  readonly tone: Colour
  readonly tint: Colour
}

/** The colours of one topic on each screen and on paper. The high contrast screens give up colour for black and white. */
export interface HueColours {
  readonly day: ToneAndTint
  readonly night: ToneAndTint
  readonly paper: ToneAndTint
}

/** The four looks of the screen, in the order that the colours key steps through. */
export const LOOKS = ['day', 'day-high', 'night', 'night-high'] as const
/** The colours of the screen. */
export type Look = (typeof LOOKS)[number]

/** One paint of the pack's drawings. */
export type PaintColours = Readonly<Record<Look | 'paper', Colour>>

/** Pictures that screens and sheets ask for by what they are for; one that the pack does not name is left out. */
export const DRAWING_ROLES = [
  'attract',
  'thanks',
  'front-desk',
  'visit-sheet',
  'comparison-sheet',
  'sign-emergency',
  'sign-today',
  'sign-appointment',
  'sign-self-care',
] as const
/** What a picture of the pack is for. */
export type DrawingRole = (typeof DRAWING_ROLES)[number]

/** Where a door on Home can lead; the door of the checklist is always there and always first. */
export type DoorTarget =
  | { readonly to: 'relief'; readonly topic: TopicId }
  | { readonly to: 'topic'; readonly topic: TopicId }
  | { readonly to: 'body-map' }
  | { readonly to: 'comparison' }
  | { readonly to: 'questions' }
export const DOOR_TARGETS = ['relief', 'topic', 'body-map', 'comparison', 'questions'] as const satisfies DoorTarget['to'][]

/** A large way in on Home; its words are in `SubjectWords.doors`. */
export type Door = DoorTarget & { readonly id: string; readonly drawing?: DrawingId }

/** How Home shows the topics of one kind: large `tiles`, or quieter `keys`. */
export interface TopicKind {
  readonly id: string
  readonly look: 'tiles' | 'keys'
}

/** Words of the subject in one language. */
export interface SubjectWords {
  /** In place of a clinic's name at the head of a sheet. */
  readonly letterhead: string
  /** The screen that waits for a visitor. */
  readonly attract: { readonly title: string; readonly line: string }
  /** `search` stands on the key that leads to the search. */
  readonly home: { readonly title: string; readonly search: string }
  /** By door. */
  readonly doors: Readonly<Record<string, { readonly title: string; readonly line: string }>>
  /** Headings above the topics of a kind. */
  readonly kinds: Readonly<Record<string, string>>
  /** Everyday words to try in the search. */
  readonly searches: readonly string[]
  /** For the staff's own search. */
  readonly deskSearch: string
  /** Above what can be tried at home, where no sign was touched. */
  readonly noSigns: string
  /** The screen of relief, where a door leads to it. */
  readonly relief?: { readonly line: string; readonly worried: string; readonly more: string }
  /** `name` is for staff; `sides` and `relief` are headings; `first` stands while nothing is touched. */
  readonly bodyMap?: { readonly name: string; readonly sides: string; readonly first: string; readonly relief: string }
}

/** Everything, as the manifest carries it. */
export interface Subject {
  /** The most useful on paper first. */
  readonly sections: readonly SectionKind[]
  /** In the order of Home. */
  readonly kinds: readonly TopicKind[]
  /** The topic that explains the whole: it is read first, and its sheet stands for places that show many topics. */
  readonly overview: TopicId
  readonly doors: readonly Door[]
  /** Whether hard words are explained. */
  readonly hasGlossary: boolean
  readonly drawings: Readonly<Partial<Record<DrawingRole, DrawingId>>>
  /** By name. */
  readonly hues: Readonly<Record<string, HueColours>>
  /** The hue of what belongs to no topic: sheets of the checklist, of a visit, of the comparison. */
  readonly hue: string
  /** By name; drawings also use `OWN_PAINTS`. */
  readonly paints: Readonly<Record<string, PaintColours>>
  readonly words: Readonly<Record<LanguageTag, SubjectWords>>
}
