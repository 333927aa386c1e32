import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT } from '../setup/paths.mjs'
import { compare, type Comparison } from './comparison.ts'
import type { Workspace } from './workspace.ts'
import { startInTurn, timesTo, weightsOf } from './starts.ts'

/** The starts of this kiosk beside those of another checkout. */
export interface Against {
  readonly comparisons: readonly Comparison[]
  /** Another Electron ran while memory was read: do not trust that ratio. */
  readonly isMemoryShared: boolean
}

/**
 * The folder of another checkout whose built kiosk can be started.
 * @throws Error when there is no built kiosk in it.
 */
export function findOther(folder: string): string {
  const project = resolve(folder)
  if (existsSync(join(project, 'out', 'main', 'index.js'))) return project
  throw new Error(`--against ${folder}: there is no built kiosk. Run \`npm run build\` in it`)
}

/**
 * Starts the kiosk of this checkout and that of another in turn, so that a busy minute of the machine falls on both.
 * Only what is built differs: Electron, the display and the way of measuring are the same.
 * @param other - as `findOther` gave it.
 */
export async function measureAgainst(workspace: Workspace, other: string, say: (line: string) => void): Promise<Against> {
  const { ours, theirs } = await startInTurn(
    workspace,
    { ours: { face: 'charley', project: PROJECT }, theirs: { face: 'charley', project: other } },
    say,
  )
  const weights = [weightsOf(ours), weightsOf(theirs)] as const
  return {
    comparisons: [
      compare({ what: 'start to first screen', unit: 'ms' }, timesTo('first-screen', ours), timesTo('first-screen', theirs)),
      compare({ what: 'start to Home', unit: 'ms' }, timesTo('home', ours), timesTo('home', theirs)),
      ...(weights[0].length > 0 ? [compare({ what: 'memory, idle at Home', unit: 'MiB' }, ...weights)] : []),
    ],
    isMemoryShared: [...ours, ...theirs].some(({ isShared }) => isShared),
  }
}
