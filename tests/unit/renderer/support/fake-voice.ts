import { onTestFinished, vi } from 'vitest'
import type { Voice } from '@/voice/voice-choice.ts'

export const voice = (name: string, lang: string, over: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...over,
})

class FakeUtterance extends EventTarget {
  readonly text: string
  voice: Voice | null = null
  lang = ''
  rate = 1
  constructor(text: string) {
    super()
    this.text = text
  }
}

/**
 * Puts a browser's speech on the window, of the browser's own shape and habits: voices that may come late, ends and errors
 * that come as events, and an `error` event, later, for whatever `cancel` cut off. Says nothing until told to.
 */
export function fakeSpeech(voices: readonly Voice[]) {
  let listed = voices
  let now: FakeUtterance | undefined
  const said: FakeUtterance[] = []
  const target = new EventTarget()
  const synthesis = Object.assign(target, {
    getVoices: vi.fn(() => [...listed]),
    speak: vi.fn((utterance: FakeUtterance) => {
      now = utterance
      said.push(utterance)
    }),
    cancel: vi.fn(() => {
      const cut = now
      now = undefined
      if (cut !== undefined) queueMicrotask(() => cut.dispatchEvent(new Event('error')))
    }),
  })
  for (const [name, value] of Object.entries({ speechSynthesis: synthesis, SpeechSynthesisUtterance: FakeUtterance })) {
    Object.defineProperty(window, name, { value, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(window, name))
  }
  function settle(kind: 'end' | 'error'): void {
    const done = now
    now = undefined
    done?.dispatchEvent(new Event(kind))
  }
  return {
    synthesis,
    said,
    /** Every text handed to the voice so far. */
    texts: () => said.map(({ text }) => text),
    isSpeaking: () => now !== undefined,
    end: () => settle('end'),
    fail: () => settle('error'),
    list(next: readonly Voice[]) {
      listed = next
      target.dispatchEvent(new Event('voiceschanged'))
    },
  }
}
export type FakeSpeech = ReturnType<typeof fakeSpeech>
