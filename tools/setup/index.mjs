import { setUpBuild } from './build.mjs'
import { setUpDependencies, setUpNode } from './dependencies.mjs'
import { setUpElectron } from './electron.mjs'
import { SetupError } from './setup-error.mjs'
import { setUpSystem } from './system.mjs'

/**
 * Brings this machine to where the scripts can run. Every step looks first and does nothing when all is there.
 * @param {{ window?: boolean, needsDisplay?: boolean, build?: boolean, say?: (line: string) => void }} wanted -
 *   `window`: a real Electron and its libraries; `needsDisplay`: a virtual display too; `build`: the built app.
 * @returns {Promise<void>} ends the process with code 1 and one clear message when a step cannot be done.
 */
export async function setUp({ window = false, needsDisplay = false, build = false, say = console.log }) {
  const started = Date.now()
  const facts = []
  try {
    await setUpDependencies(say)
    await setUpNode(say)
    if (window) {
      facts.push(await setUpElectron(say))
      await setUpSystem(say, { needsDisplay })
    }
    if (build) await setUpBuild(say)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exit(1)
  }
  say(['set-up ready', `${((Date.now() - started) / 1000).toFixed(1)} s`, ...facts].join(' · '))
}
