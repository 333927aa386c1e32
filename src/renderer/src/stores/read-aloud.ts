import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { LanguageTag } from '#shared/content/content.ts'
import type { SpokenPart } from '#shared/speech/parts.ts'
import { PACES, Reader, type Pace, type Reading } from '@/voice/reader.ts'
import { machineVoice } from '@/voice/voice.ts'
import { useNavigationStore } from './navigation.ts'
import { useVisitStore } from './visit.ts'

/** What a screen has to say; asked for anew as the screen changes. */
export type Script = () => readonly SpokenPart[]

const PACE_NAMES = Object.keys(PACES) as readonly Pace[]

/** Reads the screen aloud, when asked. Silent again as soon as the reader leaves, changes the language or is gone. */
export const useReadAloudStore = defineStore('read-aloud', () => {
  const visit = useVisitStore()
  const navigation = useNavigationStore()
  const reading = shallowRef<Reading>({ kind: 'silent' })
  const pace = ref<Pace>('usual')
  const offers = shallowRef<readonly Script[]>([])
  const reader = new Reader(machineVoice(), (now) => {
    reading.value = now
  })

  const isSpeaking = computed(() => reading.value.kind === 'speaking')
  const isPaused = computed(() => reading.value.kind === 'paused')
  /** The place of the screen that is being said, or was when it was paused. */
  const at = computed(() => ('at' in reading.value ? reading.value.at : undefined))

  /** A part of the page that has something to say; the last one that has anything is heard. */
  function offer(script: Script): void {
    offers.value = [...offers.value, script]
  }
  function withdraw(script: Script): void {
    offers.value = offers.value.filter((each) => each !== script)
  }
  /** @param from - the place in view; an emergency is always said from its beginning. */
  function start(from?: string): void {
    const script = offers.value.findLast((each) => each().length > 0)
    if (script === undefined) return
    const parts = () => (offers.value.includes(script) ? script() : [])
    reader.start(parts, visit.language, navigation.place.name === 'emergency' ? undefined : from)
  }
  function stop(): void {
    reader.stop()
  }
  /** A pause does not hold the visit open: who walks away is still asked for. */
  function pauseOrGoOn(): void {
    if (isPaused.value) reader.goOn()
    else reader.pause()
  }
  /** Languages that no voice of this machine can say, for staff. */
  const unsaid = (languages: readonly LanguageTag[]) => languages.filter((language) => !reader.canSay(language))
  function showNextPace(): void {
    pace.value = PACE_NAMES[(PACE_NAMES.indexOf(pace.value) + 1) % PACE_NAMES.length] ?? 'usual'
    reader.setPace(pace.value)
  }

  watch([() => navigation.place, () => visit.language], stop)
  // The printer is heard by itself; but what to do in an emergency matters more than quiet.
  watch(
    () => visit.isPrinting,
    (isPrinting) => {
      if (isPrinting && navigation.place.name !== 'emergency') stop()
    },
  )
  visit.onReset(() => {
    stop()
    pace.value = 'usual'
    reader.setPace('usual')
  })
  document.addEventListener('visibilitychange', () => document.hidden && stop())
  window.addEventListener('pagehide', stop)

  return {
    reading,
    pace,
    isSpeaking,
    isPaused,
    at,
    offers,
    offer,
    withdraw,
    unsaid,
    start,
    stop,
    pauseOrGoOn,
    showNextPace,
  }
})
