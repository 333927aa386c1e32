import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { LanguageTag } from '#shared/content/content.ts'
import { createLateGuard } from '@/kiosk/late-guard.ts'
import { report } from '@/kiosk/report.ts'
import { PACES, type Narration, type Pace } from '@/voice/narration.ts'
import type { Narrator } from '@/voice/narrator.ts'
import { chooseVoice } from '@/voice/voice-choice.ts'
import { machineVoice } from '@/voice/voice.ts'
import { useNavigationStore } from '../stores/navigation.ts'
import { useVisitStore } from '../stores/visit.ts'

const PACE_NAMES = Object.keys(PACES) as readonly Pace[]

/** Reads the screen aloud, when asked. Silent again as soon as the reader leaves, changes the language or is gone. */
export const useReadAloudStore = defineStore('read-aloud', () => {
  const visit = useVisitStore()
  const navigation = useNavigationStore()
  const narration = shallowRef<Narration>({ kind: 'silent' })
  const pace = ref<Pace>('usual')
  /** Here from the start, so that the machine's voices are listed before anyone asks. */
  const port = machineVoice()
  let narrator: Narrator | undefined
  /** Renewed when reading is asked for or stopped, also while the engine is still on its way. */
  const guard = createLateGuard()

  const isSpeaking = computed(() => narration.value.kind === 'speaking')
  const isPaused = computed(() => narration.value.kind === 'paused')
  /** The part of the page that is being said, or was when it was paused. */
  const at = computed(() => ('at' in narration.value ? narration.value.at : undefined))

  /**
   * Reads the open page. The engine is fetched when it is first needed.
   * @param from - the part in view; an emergency is always said from its beginning.
   */
  async function start(from?: string): Promise<void> {
    const isCurrent = guard.renew()
    const { language } = visit
    narration.value = { kind: 'speaking', at: undefined }
    try {
      const { createNarrator, scriptOf } = await import('@/voice/engine.ts')
      if (!isCurrent()) return
      if (narrator === undefined) {
        narrator = createNarrator(port, (now) => (narration.value = now))
        narrator.setPace(pace.value)
      }
      narrator.start(() => scriptOf(language), language, navigation.route.name === 'emergency' ? undefined : from)
    } catch (error) {
      report('voice: engine not fetched', error)
      if (isCurrent()) narration.value = { kind: 'mute' }
    }
  }
  function stop(): void {
    guard.renew()
    narrator?.stop()
    narration.value = { kind: 'silent' }
  }
  /** A pause does not hold the visit open: who walks away is still asked for. */
  function pauseOrGoOn(): void {
    if (isPaused.value) narrator?.goOn()
    else narrator?.pause()
  }
  /** Languages that no voice of this machine can say, for staff. */
  const unsaid = (languages: readonly LanguageTag[]) =>
    languages.filter((language) => chooseVoice(port.voices(), language) === undefined)
  function showNextPace(): void {
    pace.value = PACE_NAMES[(PACE_NAMES.indexOf(pace.value) + 1) % PACE_NAMES.length] ?? 'usual'
    narrator?.setPace(pace.value)
  }

  watch([() => navigation.route, () => visit.language], stop)
  // The printer is heard by itself; but what to do in an emergency matters more than quiet.
  watch(
    () => visit.isPrinting,
    (isPrinting) => {
      if (isPrinting && navigation.route.name !== 'emergency') stop()
    },
  )
  visit.onReset(() => {
    stop()
    pace.value = 'usual'
    narrator?.setPace('usual')
  })
  document.addEventListener('visibilitychange', () => document.hidden && stop())
  window.addEventListener('pagehide', stop)

  return {
    narration,
    pace,
    isSpeaking,
    isPaused,
    at,
    unsaid,
    start,
    stop,
    pauseOrGoOn,
    showNextPace,
  }
})
