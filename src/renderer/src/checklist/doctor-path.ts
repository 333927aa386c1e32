import {
  contextsThatMatter,
  TIERS,
  type Checklist,
  type Context,
  type SignGroup,
  type SignId,
  type Tier,
} from '#shared/checklist/triage.ts'
import type { DoctorStep } from '@/navigation/routes.ts'

export const FIRST_STEP: DoctorStep = { kind: 'doors', tier: 'emergency' }

type Groups = Pick<Checklist, 'groups'>

/** The groups of one tier, in the checklist's order. */
export function groupsOf({ groups }: Groups, tier: Tier): readonly SignGroup[] {
  return groups.filter((group) => group.tier === tier)
}

/** The step that asks for one tier: its doors, or its signs at once where it has a single group. */
export function stepFor(checklist: Groups, tier: Tier): DoctorStep | undefined {
  const [only, ...others] = groupsOf(checklist, tier)
  if (only === undefined) return undefined
  return others.length === 0 ? { kind: 'group', group: only.id } : { kind: 'doors', tier }
}

/** Where "none of these" leads: the next tier that has signs; undefined after the last. */
export function stepAfter(checklist: Groups, tier: Tier): DoctorStep | undefined {
  const later = TIERS.slice(TIERS.indexOf(tier) + 1)
  return later.map((each) => stepFor(checklist, each)).find((step) => step !== undefined)
}

/** Contexts that could make one of the ticked signs more urgent, or more pressing to say; only these are asked for. */
export function contextsToAsk(checklist: Pick<Checklist, 'contexts' | 'signs'>, ticked: ReadonlySet<SignId>): readonly Context[] {
  return contextsThatMatter(checklist, { ticked, contexts: new Set(checklist.contexts.map(({ id }) => id)) })
}
