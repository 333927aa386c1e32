import { TIER_SHAPES } from '#shared/checklist/tier-shapes.ts'
import type { Tier } from '#shared/checklist/triage.ts'
import type { PathInk } from '../../ink/nodes.ts'
import type { Colour } from '#shared/subject/colour.ts'
import { INK } from '../../theme/colours.ts'

/** Each tier's own deep colour; grey paper tells them apart by their shapes. */
export const TIER_COLOURS: Readonly<Record<Tier, Colour>> = {
  emergency: INK.emergency,
  today: INK.today,
  appointment: INK.appointment,
  'self-care': INK.selfCare,
}

/** Side of the field that the shapes are drawn on. */
const FIELD = 96

/** The shape that the tier has on the screen, `sidePt` wide and high. */
export function tierSign(tier: Tier, sidePt: number, ground: Colour, cut: Colour): PathInk[] {
  const at = { kind: 'path', xPt: 0, yPt: 0, scale: sidePt / FIELD } as const
  return TIER_SHAPES[tier].map(({ kind, d }): PathInk => {
    if (kind === 'ground') return { ...at, d, fill: ground }
    return kind === 'cut' ? { ...at, d, fill: cut } : { ...at, d, stroke: { colour: cut, width: 9 } }
  })
}
