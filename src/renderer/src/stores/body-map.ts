import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import type { BodyMap, BodySide } from '#shared/texts/body-map.ts'
import { useTextsStore } from './texts.ts'
import { usePackStore } from './pack.ts'
import { useVisitStore } from './visit.ts'

/** The halves of the picture, as the reader sees them. */
export type Half = 'left' | 'right'

/** The body map in the visitor's language, and what was touched on it. */
export const useBodyMapStore = defineStore('body-map', () => {
  const visit = useVisitStore()
  const pack = usePackStore()
  const texts = useTextsStore()
  const areaId = ref<string>()
  const side = ref<BodySide>('one')
  const half = ref<Half>('right')

  /** @returns undefined when there is none that can be shown. */
  function read(): Promise<WithReviewStatus<BodyMap> | undefined> {
    return texts.read({ kind: 'body-map', packId: pack.id, language: visit.language })
  }
  /** A touch on the picture. The same place on the other half makes it both; once more, it is one again. */
  function touch(area: string, touched: Half): void {
    if (areaId.value === area && side.value === 'one' && touched !== half.value) side.value = 'both'
    else if (areaId.value === area) side.value = 'one'
    areaId.value = area
    half.value = touched
  }
  function isMarked(area: string, on: Half): boolean {
    return areaId.value === area && (side.value === 'both' || half.value === on)
  }
  function reset(): void {
    areaId.value = undefined
    side.value = 'one'
    half.value = 'right'
  }
  visit.onReset(reset)

  return { areaId, side, half, read, touch, isMarked, reset }
})
