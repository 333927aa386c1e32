import type { LanguageTag } from '#shared/content/content.ts'
import { INITIAL_LANGUAGE } from '#shared/languages/codes.ts'
import { chunksOf } from '#shared/speech/chunks.ts'
import type { SpokenPart } from '#shared/speech/parts.ts'
import { createLateGuard } from '@/kiosk/late-guard.ts'
import { PACES, type Narration, type Pace, type VoicePort } from './narration.ts'
import { chooseVoice, type Voice } from './voice-choice.ts'

/**
 * Listing voices takes a while after the page first asks: on Linux an engine with 13,000 made-up voices was seen to take
 * eight seconds. The page asks soon after it starts, so few readers wait; who does is told after this that there is none yet.
 */
const VOICES_WAIT_MS = 4_000
/** Slow speech. A voice that needs three times as long, and then some, has stopped without saying so. */
const LETTERS_PER_SECOND = 9
const PATIENCE = 3
const LEAST_WAIT_MS = 5_000
/** No voice says this many letters a second: one that claims to, again and again, makes no sound. */
const IMPOSSIBLE_LETTERS_PER_SECOND = 150
const HOLLOW_CHUNKS = 5

interface Chunk {
  readonly text: string
  readonly language: LanguageTag
}

/**
 * Says the parts of a screen, one after the other, and tells which. Asked for the parts anew after each, so that it
 * follows a screen that changes; ends where the part being said is gone.
 */
export class Narrator {
  readonly #port: VoicePort
  readonly #onChange: (narration: Narration) => void
  #parts: () => readonly SpokenPart[] = () => []
  #language: LanguageTag = INITIAL_LANGUAGE
  #at: string | undefined
  #chunks: readonly Chunk[] = []
  #pace: Pace = 'usual'
  /** Words in another language than the reader's that no voice could say. */
  #unsaid: LanguageTag | undefined
  #hollow = 0
  /** Renewed with each thing that is said: an older one that ends late is not listened to. */
  readonly #guard = createLateGuard()
  #timer: ReturnType<typeof setTimeout> | undefined
  #isWaiting = false
  #isPaused = false
  /** Choosing among thousands takes longer than a breath. */
  readonly #chosen = new Map<LanguageTag, Voice | undefined>()

  constructor(port: VoicePort, onChange: (narration: Narration) => void) {
    this.#port = port
    this.#onChange = onChange
    port.onVoices(() => {
      this.#chosen.clear()
      if (!this.#isWaiting || port.voices().length === 0) return
      if (this.#voiceFor(this.#language) !== undefined) this.#begin()
      else this.#give({ kind: 'no-voice', language: this.#language })
    })
  }

  /**
   * @param language - the reader's: with no voice for it nothing is said.
   * @param from - the part to begin with; the first when there is no such part.
   */
  start(parts: () => readonly SpokenPart[], language: LanguageTag, from?: string): void {
    this.#fallSilent()
    this.#chunks = []
    const first = parts().find(({ at }) => at === from) ?? parts()[0]
    if (first === undefined) return this.#emit({ kind: 'silent' })
    this.#parts = parts
    this.#language = language
    this.#at = first.at
    this.#unsaid = undefined
    this.#hollow = 0
    this.#open(language)
  }

  #open(language: LanguageTag): void {
    if (this.#voiceFor(language) !== undefined) return this.#begin()
    if (this.#port.voices().length > 0) return this.#give({ kind: 'no-voice', language })
    this.#isWaiting = true
    this.#emit({ kind: 'speaking', at: undefined })
    this.#timer = setTimeout(() => this.#give({ kind: 'no-voice', language }), VOICES_WAIT_MS)
  }

  /** Falls silent where it is. A voice's own pause is not used: some voices never come back from it. */
  pause(): void {
    if (this.#chunks.length === 0 && !this.#isWaiting) return
    const at = this.#chunks.length === 0 ? undefined : this.#at
    this.#fallSilent()
    this.#isPaused = true
    this.#emit({ kind: 'paused', at })
  }

  /** Goes on after a pause: from the start of the sentence that was cut off. */
  goOn(): void {
    if (!this.#isPaused) return
    this.#isPaused = false
    if (this.#chunks.length === 0) return this.#open(this.#language)
    this.#emit({ kind: 'speaking', at: this.#at })
    this.#sayNext()
  }

  /** Also puts away what it had to tell. */
  stop(): void {
    this.#give({ kind: 'silent' })
  }

  /** What is being said is said again from the start of its sentence. */
  setPace(pace: Pace): void {
    this.#pace = pace
    if (this.#chunks.length === 0 || this.#isPaused) return
    this.#fallSilent()
    this.#sayNext()
  }

  #begin(): void {
    this.#fallSilent()
    const part = this.#parts().find(({ at }) => at === this.#at)
    if (part === undefined) return this.#finish()
    this.#chunks = part.utterances.flatMap(({ text, language }) => chunksOf(text).map((chunk) => ({ text: chunk, language })))
    this.#emit({ kind: 'speaking', at: part.at })
    this.#sayNext()
  }

  #sayNext(isSecondTry = false): void {
    const [chunk] = this.#chunks
    if (chunk === undefined) return this.#nextPart()
    const voice = this.#voiceFor(chunk.language)
    if (voice === undefined) {
      this.#unsaid = chunk.language
      return this.#said()
    }
    const isCurrent = this.#guard.renew()
    const rate = PACES[this.#pace]
    const since = performance.now()
    const end = (isSaid: boolean) => {
      if (!isCurrent()) return
      this.#fallSilent({ hushes: !isSaid })
      this.#noteHollow(isSaid && chunk.text.length / (performance.now() - since) > IMPOSSIBLE_LETTERS_PER_SECOND / 1000)
      if (this.#hollow >= HOLLOW_CHUNKS || (!isSaid && isSecondTry)) return this.#give({ kind: 'mute' })
      if (isSaid) this.#said()
      else this.#sayNext(true)
    }
    const usualMs = (chunk.text.length / (LETTERS_PER_SECOND * rate)) * 1000
    this.#timer = setTimeout(() => end(false), LEAST_WAIT_MS + PATIENCE * usualMs)
    this.#port.say(chunk.text, { voice, rate }, end)
  }

  #said(): void {
    this.#chunks = this.#chunks.slice(1)
    this.#sayNext()
  }

  #noteHollow(isHollow: boolean): void {
    this.#hollow = isHollow ? this.#hollow + 1 : 0
  }

  #nextPart(): void {
    const parts = this.#parts()
    const index = parts.findIndex(({ at }) => at === this.#at)
    const next = index < 0 ? undefined : parts[index + 1]
    if (next === undefined) return this.#finish()
    this.#at = next.at
    this.#begin()
  }

  #finish(): void {
    this.#give(this.#unsaid === undefined ? { kind: 'silent' } : { kind: 'no-voice', language: this.#unsaid })
  }

  #give(narration: Narration): void {
    this.#fallSilent()
    this.#chunks = []
    this.#emit(narration)
  }

  #fallSilent({ hushes = true } = {}): void {
    this.#guard.renew()
    this.#isWaiting = false
    this.#isPaused = false
    clearTimeout(this.#timer)
    if (hushes) this.#port.hush()
  }

  #emit(narration: Narration): void {
    this.#onChange(narration)
  }

  #voiceFor(language: LanguageTag): Voice | undefined {
    if (!this.#chosen.has(language)) this.#chosen.set(language, chooseVoice(this.#port.voices(), language))
    return this.#chosen.get(language)
  }
}
