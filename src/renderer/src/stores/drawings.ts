import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { DrawingId } from '#shared/content/content.ts'
import type { Drawing, DrawingSet } from '#shared/content/drawing.ts'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'
import { usePackStore } from './pack.ts'

/**
 * The pack's drawings: those of the first screens at start, the others while nobody waits. A screen without its drawing
 * still says everything in words, and shows the drawing as soon as it is there.
 */
export const useDrawingsStore = defineStore('drawings', () => {
  const drawings = shallowRef<Readonly<Record<DrawingId, Drawing>>>({})
  const loaded = new Set<DrawingSet>()

  /** Any screen may call this; a set is read once, and can be asked for again when it could not be read. */
  async function load(set: DrawingSet): Promise<void> {
    if (loaded.has('all') || loaded.has(set)) return
    try {
      const reply = await charley().listDrawings(usePackStore().id, set)
      if (!reply.ok) return
      drawings.value = { ...drawings.value, ...reply.value }
      loaded.add(set)
    } catch (error) {
      report('drawings: not read', error)
    }
  }
  function find(id: DrawingId): Drawing | undefined {
    return drawings.value[id]
  }

  return { load, find }
})
