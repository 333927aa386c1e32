import { defineStore } from 'pinia'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import { textKey, type TextName, type TextOf } from '#shared/texts/text-name.ts'
import { charley } from '@/kiosk/charley.ts'
import { useVisitStore } from './visit.ts'

type ShownText<N extends TextName> = WithReviewStatus<TextOf<N>>

/** Texts of any kind, read once a visit: a day or an approval may have changed what is shown. */
export const useTextsStore = defineStore('texts', () => {
  const visit = useVisitStore()
  let known = new Map<string, ShownText<TextName>>()

  /** @returns undefined when it cannot be shown; it is asked for again the next time. */
  async function read<N extends TextName>(name: N): Promise<ShownText<N> | undefined> {
    const mine = known
    const found = mine.get(textKey(name)) as ShownText<N> | undefined
    if (found !== undefined) return found
    const reply = await charley().readText(name)
    if (!reply.ok) return undefined
    mine.set(textKey(name), reply.value)
    return reply.value
  }

  /** An answer that is still under way is forgotten too. */
  function forget(): void {
    known = new Map()
  }
  visit.onReset(forget)

  return { read, forget }
})
