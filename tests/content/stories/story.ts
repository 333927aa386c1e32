import type { ContextId, SignId, Tier } from '#shared/checklist/triage.ts'

/** Someone in the waiting room, what they would touch, and how urgent it must come out. */
export interface Story {
  /** What decides: of the facts sheet a section and the row counted from one, of its second part a correction. */
  readonly row: `4.${1 | 2 | 3 | 4}/${number}` | `A${number}` | 'E'
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
