import { doctor } from './screen/doctor.ts'
import { publicWords } from './screen/public.ts'

/** The words of the screens as the page fetches them. */
export const pageWords = {
  /** They come with the page: of the first screens, and of what must be there at once. */
  first: { ...publicWords, doctor },
  /** Of further screens, by group: each group is fetched when a screen needs it. */
  later: {
    desk: async () => (await import('./screen/desk.ts')).desk,
    print: async () => (await import('./screen/print.ts')).print,
    setup: async () => (await import('./screen/setup.ts')).setup,
    texts: async () => (await import('./screen/texts.ts')).texts,
  },
}

/** What a further language must bring: the same groups. */
export type PageWords = typeof pageWords
/** The name of a group of words that comes with its screens. */
export type LaterGroup = keyof PageWords['later']
