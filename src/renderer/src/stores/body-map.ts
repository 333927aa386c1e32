import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import type { BodyMap, BodySide } from '#shared/content/body-map.ts'
import { useTextsStore } from './texts.ts'
import { useVisitStore } from './visit.ts'

/** The legs of the picture, as the reader sees them. */
export type Leg = 'left' | 'right'

/** The leg map in the visitor's language, and what was touched on it. */
export const useBodyMapStore = defineStore('body-map', () => {
  const visit = useVisitStore()
  const texts = useTextsStore()
  const areaId = ref<string>()
  const side = ref<BodySide>('one')
  const leg = ref<Leg>('right')

  /** @returns undefined when there is none that can be shown. */
  function read(): Promise<WithReviewStatus<BodyMap> | undefined> {
    return texts.read({ kind: 'body-map', language: visit.language })
  }
  /** A touch on the picture. The same place on the other leg makes it both legs; once more, it is one again. */
  function touch(area: string, touched: Leg): void {
    if (areaId.value === area && side.value === 'one' && touched !== leg.value) side.value = 'both'
    else if (areaId.value === area) side.value = 'one'
    areaId.value = area
    leg.value = touched
  }
  function isMarked(area: string, on: Leg): boolean {
    return areaId.value === area && (side.value === 'both' || leg.value === on)
  }
  function reset(): void {
    areaId.value = undefined
    side.value = 'one'
    leg.value = 'right'
  }
  visit.onReset(reset)

  return { areaId, side, leg, read, touch, isMarked, reset }
})
