import type { VoicePort } from './narration.ts'

/** A machine without any speech: no voice is ever listed. */
const SILENT: VoicePort = { voices: () => [], say: (_text, _how, onEnd) => onEnd(false), hush: () => {}, onVoices: () => {} }

/** Listing thousands of voices keeps a machine busy: unless someone asks, the first screens come before it. */
const REST_MS = 3_000

/**
 * The machine's voices. The only place that touches `window.speechSynthesis`; says nothing of its own accord and notes
 * nothing down.
 */
export function machineVoice(): VoicePort {
  const { speechSynthesis } = window as Partial<Window>
  if (speechSynthesis === undefined) return SILENT
  /** Held until it has ended: Chromium forgets to tell of an utterance that nobody holds. */
  let held: SpeechSynthesisUtterance | undefined
  const listeners: (() => void)[] = []
  let isAwake = false
  const wake = () => {
    if (isAwake) return
    isAwake = true
    for (const listen of listeners) speechSynthesis.addEventListener('voiceschanged', listen)
    // Whatever a page before this one was saying when it died; and the first question starts the listing of voices.
    speechSynthesis.cancel()
    speechSynthesis.getVoices()
  }
  setTimeout(wake, REST_MS)

  return {
    voices() {
      wake()
      return speechSynthesis.getVoices()
    },
    say(text, { voice, rate }, onEnd) {
      const own = speechSynthesis.getVoices().find((each) => each === voice)
      // SECURITY: a voice that is no longer listed is not replaced by whatever the browser would take.
      if (own === undefined || !own.localService) return onEnd(false)
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = own
      utterance.lang = own.lang
      utterance.rate = rate
      utterance.addEventListener('end', () => onEnd(true), { once: true })
      utterance.addEventListener('error', () => onEnd(false), { once: true })
      held = utterance
      speechSynthesis.speak(held)
    },
    hush() {
      held = undefined
      if (isAwake) speechSynthesis.cancel()
    },
    onVoices(listen) {
      if (isAwake) speechSynthesis.addEventListener('voiceschanged', listen)
      else listeners.push(listen)
    },
  }
}
