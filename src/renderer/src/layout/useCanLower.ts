import { computed } from 'vue'
import { hasBar } from '@/navigation/routes.ts'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useIsWide } from './useIsWide.ts'

/** Of an upright screen, in millimetres: below this its top is in reach of someone who sits. */
const TALL_MM = 350

/**
 * Whether what is pressed can stand out of a seated reader's reach: on a tall screen that stands upright. An emergency keeps
 * the whole screen: all of what to do is seen at once, and its own keys stand at the foot.
 */
export function useCanLower() {
  const kiosk = useKioskStore()
  const navigation = useNavigationStore()
  const isWide = useIsWide()
  return computed(() => {
    const pxPerMm = kiosk.description?.pxPerMm ?? 0
    return hasBar(navigation.route.name) && !isWide.value && pxPerMm > 0 && window.innerHeight / pxPerMm >= TALL_MM
  })
}
