import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { CompiledPack } from './compiled-pack.ts'

/**
 * Puts a compiled pack into a folder, replacing what is there. The files are written beside it and the folders are
 * swapped at the end, so a reader never meets half a pack and a failure leaves the old one.
 * @throws what the file system throws; the old pack is then still in place.
 */
export async function writePack(pack: CompiledPack, outDirectory: string): Promise<void> {
  const target = resolve(outDirectory)
  const [parent, name] = [dirname(target), basename(target)]
  await mkdir(parent, { recursive: true })
  await clearLeftovers(parent, name)
  const fresh = await mkdtemp(join(parent, `.${name}.new-`))
  try {
    for (const [path, text] of pack.files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true })
      await writeFile(join(fresh, path), text)
    }
    await swap(fresh, target, join(parent, `.${name}.old-${process.pid}`))
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

async function swap(fresh: string, target: string, old: string): Promise<void> {
  const hadOld = await moveIfThere(target, old)
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hadOld) await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/** What a killed earlier run left beside the target; a pack it had moved away goes back to its place. */
async function clearLeftovers(parent: string, name: string): Promise<void> {
  const entries = await readdir(parent)
  const old = entries.find((entry) => entry.startsWith(`.${name}.old-`))
  if (old !== undefined && !entries.includes(name)) await rename(join(parent, old), join(parent, name))
  for (const entry of await readdir(parent)) {
    if (entry.startsWith(`.${name}.new-`) || entry.startsWith(`.${name}.old-`)) {
      await rm(join(parent, entry), { recursive: true, force: true })
    }
  }
}
