import { desk } from './screen/desk.ts'
import { doctor } from './screen/doctor.ts'
import { print } from './screen/print.ts'
import { publicWords } from './screen/public.ts'
import { setup } from './screen/setup.ts'
import { texts } from './screen/texts.ts'

/** All words of the screens in English: one key a screen. Comments are notes for the translator. */
export const screen = { ...publicWords, doctor, print, setup, desk, texts }

/** What a further language must bring: the same keys, other words. */
export type ScreenWords = typeof screen
