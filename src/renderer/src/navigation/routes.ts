import type { LanguageTag, SectionId, TermId, TopicId } from '#shared/content/content.ts'
import type { PublicHandoutRequest } from '#shared/handout.ts'
import type { HandoutId } from '#shared/ipc.ts'
import type { SignId, Tier } from '#shared/checklist/triage.ts'

/** A packet that the desk has already made: only its pages are left to show and print. */
export interface MadePacket {
  readonly kind: 'packet'
  readonly handoutId: HandoutId
  readonly url: string
  readonly pages: number
}

/**
 * Where in the checklist a reader is. `doors`: the groups of one tier, each a key. `group`: the signs behind one.
 * `signs`: every sign, page by page, from the one named. `contexts`: what can make the ticked signs more urgent.
 */
export type DoctorStep =
  | { readonly kind: 'doors'; readonly tier: Tier }
  | { readonly kind: 'group'; readonly group: string; readonly sign?: SignId }
  | { readonly kind: 'signs'; readonly sign?: SignId }
  | { readonly kind: 'contexts' }

/** Where a visitor can be: the screen and what it shows. */
export type Route =
  | { readonly name: 'attract' }
  | { readonly name: 'home' }
  | { readonly name: 'topic'; readonly topicId: TopicId; readonly sectionId?: SectionId }
  | { readonly name: 'search' }
  | { readonly name: 'glossary'; readonly termId?: TermId }
  | { readonly name: 'compare' }
  | { readonly name: 'relief' }
  | { readonly name: 'body-map' }
  /** The first step when none is named; or the page of the checklist that `sign` stands on. */
  | { readonly name: 'doctor'; readonly step?: DoctorStep; readonly sign?: SignId }
  /** Every rule of the checklist, to read. */
  | { readonly name: 'rules' }
  /** Questions to take to the visit, and the sheet to hand over. */
  | { readonly name: 'questions' }
  | { readonly name: 'result' }
  | { readonly name: 'emergency' }
  | { readonly name: 'print'; readonly of: PublicHandoutRequest | MadePacket }
  /** One page to photograph, for when no printer works; the true pages where there is no such page of it. */
  | { readonly name: 'photo'; readonly of: PublicHandoutRequest | MadePacket }
  /** The visit is over and forgotten, but goodbye is said in its `language`. */
  | { readonly name: 'thanks'; readonly language: LanguageTag }
  | { readonly name: 'setup' }
  | { readonly name: 'desk' }
/** The name of a route; each has one screen. */
export type RouteName = Route['name']

/** Routes whose screen fills the room: no bar and no reading controls around them. */
const BARE: ReadonlySet<RouteName> = new Set(['attract', 'emergency', 'thanks', 'setup', 'desk'])
/**
 * Routes on which the idle question is not asked: nobody's visit is open, or, in an emergency, nothing may cover what to do.
 * That screen has a longer watch of its own.
 */
const UNWATCHED: ReadonlySet<RouteName> = new Set(['attract', 'setup', 'emergency'])

/** Whether the bar (Home, Back, See a doctor?, Print, I'm done) stands around the screen of a route. */
export function hasBar(name: RouteName): boolean {
  return !BARE.has(name)
}

/** Whether the idle question watches over the screen of a route. */
export function isWatched(name: RouteName): boolean {
  return !UNWATCHED.has(name)
}

/** What a route carries besides its name: the props of its screen. */
export function carriedBy(route: Route): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(route).filter(([key]) => key !== 'name'))
}
