import { CALM_WORDS } from './calm.ts'
import { NUMBER_WORDS, READING_LIMITS } from './content.ts'
import { GROUP_WORDS } from './groups.ts'
import { KEYBOARDS } from './keyboards.ts'
import { LOCALES, VOICES } from './page.ts'
import { PAGE_WORDS } from './page-words.ts'
import { SPEECH_WORDS, SPELLINGS } from './speech.ts'
import { SCREEN_WORDS } from './screen.ts'
import { SHEET_WORDS } from './sheet.ts'

/** Every part that a language has, by the name of its file. For checks and tests: no process of the kiosk needs them all. */
export const EVERY_PART = {
  calm: CALM_WORDS,
  groups: GROUP_WORDS,
  keyboard: KEYBOARDS,
  locale: LOCALES,
  numbers: NUMBER_WORDS,
  'page-words': PAGE_WORDS,
  reading: READING_LIMITS,
  screen: SCREEN_WORDS,
  sheet: SHEET_WORDS,
  speech: SPEECH_WORDS,
  spelling: SPELLINGS,
  voice: VOICES,
}
