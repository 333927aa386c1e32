import type { DrawingId } from '#shared/content.ts'
import type { SignGroup } from '#shared/triage.ts'

/** Groups whose picture goes by another name than their own. */
const PICTURED_AS: Readonly<Record<string, DrawingId>> = {
  muscles: 'sign-heart',
  'one-leg': 'sign-leg',
  'leg-today': 'sign-leg',
  'body-today': 'sign-body',
  'medicine-today': 'sign-injury',
  'legs-soon': 'sign-leg',
}

/** Drawings that can stand beside a group of signs, the most fitting first; the pack may lack any of them. */
export function drawingsFor({ id, tier }: Pick<SignGroup, 'id' | 'tier'>): readonly DrawingId[] {
  return [PICTURED_AS[id], `sign-${id}`, `sign-${tier}`].filter((name) => name !== undefined)
}
