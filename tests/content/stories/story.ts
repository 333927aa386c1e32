import type { ContextId, SignId, Tier } from '#shared/checklist/triage.ts'

/** Someone in the waiting room, what they would touch, and how urgent it must come out. */
export interface Story {
  /** Row of the facts sheet that decides: section 4.1 to 4.4, and the row counted from one. */
  readonly row: `4.${1 | 2 | 3 | 4}/${number}`
  readonly tells: string
  readonly ticked: readonly SignId[]
  readonly contexts: readonly ContextId[]
  readonly expected: Tier
}

/** Writes stories of one tier: `row, what they tell, signs touched, contexts touched`. Names stand one after the other. */
export function storiesOf(
  expected: Tier,
  lines: readonly (readonly [row: Story['row'], tells: string, ticked: string, contexts?: string])[],
): readonly Story[] {
  return lines.map(([row, tells, ticked, contexts = '']) => ({
    row,
    tells,
    ticked: namesIn(ticked),
    contexts: namesIn(contexts),
    expected,
  }))
}

const namesIn = (names: string) => names.split(' ').filter((name) => name !== '')
