import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { DrawingId } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'

/** The pack's drawings, read once. A screen without its drawing still says everything in words. */
export const useDrawingsStore = defineStore('drawings', () => {
  const status = ref<'idle' | 'loading' | 'ready' | 'failed'>('idle')
  const drawings = shallowRef<Readonly<Record<DrawingId, Drawing>>>({})

  async function load(): Promise<void> {
    if (status.value === 'loading' || status.value === 'ready') return
    status.value = 'loading'
    try {
      const reply = await charley().listDrawings()
      if (reply.ok) drawings.value = reply.value
      status.value = reply.ok ? 'ready' : 'failed'
    } catch (error) {
      report('drawings: not read', error)
      status.value = 'failed'
    }
  }
  function find(id: DrawingId): Drawing | undefined {
    return drawings.value[id]
  }

  return { status, drawings, load, find }
})
