import type { ScreenWords } from '../en/screen.ts'
import { desk } from './screen/desk.ts'
import { doctor } from './screen/doctor.ts'
import { print } from './screen/print.ts'
import { publicWords } from './screen/public.ts'
import { setup } from './screen/setup.ts'
import { texts } from './screen/texts.ts'

/** All words of the screens in Spanish as it is spoken in the United States; the reader is "usted". */
export const screen = { ...publicWords, doctor, print, setup, desk, texts } satisfies ScreenWords
