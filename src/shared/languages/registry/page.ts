import type { EveryLanguage } from '../codes.ts'
import { groups as enGroups } from '../en/groups.ts'
import { keyboard as enKeyboard } from '../en/keyboard.ts'
import { locale as enLocale } from '../en/locale.ts'
import { speech as enSpeech } from '../en/speech.ts'
import { spelling as enSpelling } from '../en/spelling.ts'
import { voice as enVoice } from '../en/voice.ts'
import { groups as esGroups } from '../es/groups.ts'
import { keyboard as esKeyboard } from '../es/keyboard.ts'
import { locale as esLocale } from '../es/locale.ts'
import { speech as esSpeech } from '../es/speech.ts'
import { spelling as esSpelling } from '../es/spelling.ts'
import { voice as esVoice } from '../es/voice.ts'
import type { GroupWords } from '../parts/groups.ts'
import type { KeyboardLayout } from '../parts/keyboard.ts'
import type { Locale } from '../parts/locale.ts'
import type { SpeechWords } from '../parts/speech.ts'
import type { Spelling } from '../parts/spelling.ts'
import type { VoiceChoice } from '../parts/voice.ts'

/** How each language names groups of adults. */
export const GROUP_WORDS: EveryLanguage<GroupWords> = { en: enGroups, es: esGroups }

/** The keys of each language. */
export const KEYBOARDS: EveryLanguage<KeyboardLayout> = { en: enKeyboard, es: esKeyboard }

/** What each language is called, and how it writes dates and numbers. */
export const LOCALES: EveryLanguage<Locale> = { en: enLocale, es: esLocale }

/** What a voice says of its own accord. */
export const SPEECH_WORDS: EveryLanguage<SpeechWords> = { en: enSpeech, es: esSpeech }

/** How each language says what is written short. */
export const SPELLINGS: EveryLanguage<Spelling> = { en: enSpelling, es: esSpelling }

/** Which voices suit each language. */
export const VOICES: EveryLanguage<VoiceChoice> = { en: enVoice, es: esVoice }
