import type { EveryLanguage } from '../codes.ts'
import { locale as enLocale } from '../en/locale.ts'
import { voice as enVoice } from '../en/voice.ts'
import { locale as esLocale } from '../es/locale.ts'
import { voice as esVoice } from '../es/voice.ts'
import type { Locale } from '../parts/locale.ts'
import type { VoiceChoice } from '../parts/voice.ts'

/** What each language is called, and how it writes dates and numbers. */
export const LOCALES: EveryLanguage<Locale> = { en: enLocale, es: esLocale }

/** Which voices suit each language. */
export const VOICES: EveryLanguage<VoiceChoice> = { en: enVoice, es: esVoice }
