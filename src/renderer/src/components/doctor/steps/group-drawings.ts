import type { DrawingId } from '#shared/content/content.ts'
import type { SignGroup } from '#shared/checklist/triage.ts'

/** Drawings that can stand beside a group of signs: its own, or its tier's; the pack may lack either. */
export function drawingsFor({ drawing, tier }: Pick<SignGroup, 'drawing' | 'tier'>): readonly DrawingId[] {
  return [drawing, `sign-${tier}`]
}
