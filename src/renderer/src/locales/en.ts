import { desk } from './en/desk.ts'
import { doctor } from './en/doctor.ts'
import { print } from './en/print.ts'
import { publicWords } from './en/public.ts'
import { setup } from './en/setup.ts'
import { texts } from './en/texts.ts'

/** All words of the screens in English: one key a screen. Comments are notes for the translator. */
export const en = { ...publicWords, doctor, print, setup, desk, texts }

/** What a further language must bring: the same keys, other words. */
export type Words = typeof en
