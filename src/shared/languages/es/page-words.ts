import type { PageWords } from '../en/page-words.ts'
import { doctor } from './screen/doctor.ts'
import { publicWords } from './screen/public.ts'

/** The words of the screens in Spanish as the page fetches them. */
export const pageWords: PageWords = {
  first: { ...publicWords, doctor },
  later: {
    desk: async () => (await import('./screen/desk.ts')).desk,
    print: async () => (await import('./screen/print.ts')).print,
    setup: async () => (await import('./screen/setup.ts')).setup,
    texts: async () => (await import('./screen/texts.ts')).texts,
  },
}
