import type { LanguageTag } from '#shared/content/content.ts'
import type { SpokenPart } from '#shared/speech/parts.ts'
import type { Speaker } from '#shared/speech/speech.ts'
import { requirePart } from '#shared/languages/codes.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import { inDigits } from '@/words/numbers.ts'
import type { Narration, VoicePort } from './narration.ts'
import { Narrator } from './narrator.ts'
import { readPage } from './read-page.ts'

function speakerFor(language: LanguageTag): Speaker {
  const words = requirePart(SPEECH_WORDS, language)
  return { language, words, nameOf: () => '', inDigits: (number) => inDigits(number, language) }
}

/** What the page that is open now says in a language; empty where nothing of it is to be read aloud. */
export function scriptOf(language: LanguageTag): readonly SpokenPart[] {
  const page = document.querySelector('main')
  return page === null ? [] : readPage(page, speakerFor(language))
}

/** Reads the open page aloud. Fetched when someone first asks for it. */
export function createNarrator(port: VoicePort, onChange: (narration: Narration) => void): Narrator {
  return new Narrator(port, onChange)
}
