import { doctor } from './screen/doctor.ts'
import { publicWords } from './screen/public.ts'

/** Words that come with the page: of the first screens, and of what must be there at once. */
export const firstWords = { ...publicWords, doctor }

/** Words of further screens, by group: each group is fetched when a screen needs it. */
export const laterWords = {
  desk: async () => (await import('./screen/desk.ts')).desk,
  print: async () => (await import('./screen/print.ts')).print,
  setup: async () => (await import('./screen/setup.ts')).setup,
  texts: async () => (await import('./screen/texts.ts')).texts,
}

/** What a further language must bring: the same groups. */
export type FirstWords = typeof firstWords
/** The name of a group of words that comes with its screens. */
export type LaterGroup = keyof typeof laterWords
/** How to load each of those groups, in one language. */
export type LaterWords = { readonly [Group in LaterGroup]: () => Promise<Awaited<ReturnType<(typeof laterWords)[Group]>>> }
