import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { LanguageTag } from '#shared/content/content.ts'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import type { BodyMap, BodySide } from '#shared/content/body-map.ts'
import { charley } from '@/kiosk/charley.ts'
import { useVisitStore } from './visit.ts'

/** The legs of the picture, as the reader sees them. */
export type Leg = 'left' | 'right'

/** The leg map in the visitor's language, and what was touched on it. Read again for each visit: a day may have made it overdue. */
export const useBodyMapStore = defineStore('body-map', () => {
  const visit = useVisitStore()
  const maps = shallowRef<Readonly<Record<LanguageTag, WithReviewStatus<BodyMap>>>>({})
  const areaId = ref<string>()
  const side = ref<BodySide>('one')
  const leg = ref<Leg>('right')

  /** A language is read once a visit. @returns undefined when there is none that can be shown. */
  async function read(): Promise<WithReviewStatus<BodyMap> | undefined> {
    const { language } = visit
    const known = maps.value[language]
    if (known !== undefined) return known
    const reply = await charley().readBodyMap(language)
    if (!reply.ok) return undefined
    maps.value = { ...maps.value, [language]: reply.value }
    return reply.value
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
  /** It is read again when it is next shown: how it stands may have changed. */
  function forget(): void {
    maps.value = {}
  }
  visit.onReset(() => {
    reset()
    forget()
  })

  return { maps, areaId, side, leg, read, touch, isMarked, reset, forget }
})
