import type { Words } from './en.ts'
import { desk } from './es/desk.ts'
import { doctor } from './es/doctor.ts'
import { print } from './es/print.ts'
import { publicWords } from './es/public.ts'
import { setup } from './es/setup.ts'
import { texts } from './es/texts.ts'

/** All words of the screens in Spanish as it is spoken in the United States; the reader is "usted". */
export const es = { ...publicWords, doctor, print, setup, desk, texts } satisfies Words
