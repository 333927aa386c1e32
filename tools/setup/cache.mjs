import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const STAMP = 'charley-stamp.json'

/**
 * Whether `folder` was finished by this very recipe and its main file is still whole.
 * @param {string} folder
 * @param {{ recipe: string, file: string }} wanted - `file` is looked at inside the folder.
 */
export function isFinished(folder, { recipe, file }) {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, STAMP), 'utf8'))
    return stamp.recipe === recipe && stamp.size === statSync(join(folder, file)).size
  } catch {
    return false // no stamp, half a stamp or no file: not finished, whatever the reason
  }
}

/**
 * Fills a cache folder so that it is either whole or not there: work in a sibling, stamp last, then rename.
 * Whatever a killed run left behind is cleared first, so the next run always heals.
 * @param {string} folder
 * @param {{ recipe: string, file: string }} wanted
 * @param {(workFolder: string) => Promise<string>} fill - gives the folder, inside `workFolder`, to put in place.
 */
export async function fillCache(folder, wanted, fill) {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  clearAbandoned(folder)
  const work = `${folder}.part-${process.pid}`
  mkdirSync(work, { mode: 0o755 })
  try {
    const filled = await fill(work)
    const stamp = { recipe: wanted.recipe, size: statSync(join(filled, wanted.file)).size }
    writeFileSync(join(filled, STAMP), `${JSON.stringify(stamp)}\n`, { mode: 0o644 })
    // Another run may have finished first: what is whole stays, what is not goes aside in one step.
    if (isFinished(folder, wanted)) return
    if (existsSync(folder)) renameSync(folder, join(work, 'replaced'))
    renameSync(filled, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Removes the work folders of runs that are no longer alive. */
function clearAbandoned(folder) {
  const prefix = `${basename(folder)}.part-`
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true })
    }
  }
}

function isAlive(pid) {
  if (pid === process.pid) return false // our own number from an earlier life of the machine
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Ended, but not yet waited for: in containers whose first process waits for nobody, such stay for long. */
function isZombie(pid) {
  const stat = `/proc/${pid}/stat`
  return existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8').replace(/^.*\)/s, ''))
}
