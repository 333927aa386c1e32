import type { EveryLanguage } from '../codes.ts'
import { speech as enSpeech } from '../en/speech.ts'
import { spelling as enSpelling } from '../en/spelling.ts'
import { speech as esSpeech } from '../es/speech.ts'
import { spelling as esSpelling } from '../es/spelling.ts'
import type { SpeechWords } from '../parts/speech.ts'
import type { Spelling } from '../parts/spelling.ts'

/** What a voice says of its own accord. */
export const SPEECH_WORDS: EveryLanguage<SpeechWords> = { en: enSpeech, es: esSpeech }

/** How each language says what is written short. */
export const SPELLINGS: EveryLanguage<Spelling> = { en: enSpelling, es: esSpelling }
