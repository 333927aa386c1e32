import type { FirstWords, LaterWords } from '../en/page-words.ts'
import { doctor } from './screen/doctor.ts'
import { publicWords } from './screen/public.ts'

/** Words that come with the page. */
export const firstWords = { ...publicWords, doctor } satisfies FirstWords

/** Words of further screens, by group. */
export const laterWords = {
  desk: async () => (await import('./screen/desk.ts')).desk,
  print: async () => (await import('./screen/print.ts')).print,
  setup: async () => (await import('./screen/setup.ts')).setup,
  texts: async () => (await import('./screen/texts.ts')).texts,
} satisfies LaterWords
