import type { SignGroup } from '#shared/checklist/triage.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { useDrawingsStore } from '@/stores/drawings.ts'
import { useSubjectStore } from '@/stores/subject.ts'

/** @returns finds the drawing that stands beside a group of signs: its own, or its tier's; the pack may lack either. */
export function useGroupDrawing(): (group: Pick<SignGroup, 'drawing' | 'tier'>) => Drawing | undefined {
  const drawings = useDrawingsStore()
  const subject = useSubjectStore()
  return ({ drawing, tier }) => drawings.find(drawing) ?? subject.drawingFor(`sign-${tier}`)
}
