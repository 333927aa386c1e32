import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackId } from '#shared/content/topic-id.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { readSmall } from '../files/read-small.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import { listPacks } from './list-packs.ts'
import { fileOf, openPack, PackError, readChecked, type Pack } from './pack.ts'
import { isChecklist } from './shapes/checklist-shape.ts'

/**
 * A copy of the last edition of each pack that was whole, in the user-data folder. The installed one cannot be mended by the
 * kiosk, which may not write there; this copy bridges the time until someone installs it again.
 */
const PACKS = 'packs'
const POINTER = 'last-good'
const POINTER_BYTES_MAX = 100

/** Where the copy of the pack with this hash lies, or would lie. */
/** Where the copies of one pack lie. */
export function copiesFolderOf(dataFolder: string, id: PackId): string {
  return join(dataFolder, PACKS, id)
}

/** The packs that there is a last good copy of. */
export function listCopies(dataFolder: string): readonly PackId[] {
  return listPacks(join(dataFolder, PACKS)).filter((id) => openSpare(copiesFolderOf(dataFolder, id))?.manifest.id === id)
}

/** The copy that is named by its manifest's hash. */
export function spareFolderOf(copiesFolder: string, hash: string): string {
  return join(copiesFolder, hash)
}

/** The last good copy, or `undefined` when there is none that opens. */
export function openSpare(copiesFolder: string): Pack | undefined {
  try {
    const hash = readSmall(join(copiesFolder, POINTER), POINTER_BYTES_MAX).toString('utf8').trim()
    if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
    const pack = openPack(spareFolderOf(copiesFolder, hash))
    return pack.hash === hash ? pack : undefined
  } catch {
    return undefined // none yet, or damaged: the caller says that there is nothing to show
  }
}

/**
 * Copies a pack when every file of it is whole and its checklists may be shown, then names it the last good one and drops older copies.
 * The name is written last: a copy that was cut short is never taken for a whole one.
 * @throws PackError when the pack is not whole; the system's error when the disk does not take it. The old copy stays.
 */
export async function keepSpare(pack: Pack, copiesFolder: string): Promise<void> {
  if (openSpare(copiesFolder)?.hash === pack.hash) return
  const folder = spareFolderOf(copiesFolder, pack.hash)
  await checkChecklists(pack)
  for (const file of pack.manifest.files) {
    await writeAtomic(join(folder, file.path), await readChecked(pack.folder, file))
  }
  await writeAtomic(join(folder, packPaths.manifest), await readFile(join(pack.folder, packPaths.manifest)))
  await writeAtomic(join(copiesFolder, POINTER), pack.hash)
  await dropOthers(copiesFolder, [pack.hash, POINTER])
}

/**
 * Keeps a copy of each installed pack; copies of packs that are no longer installed go.
 * @throws the first error of `keepSpare`, after every pack was tried.
 */
export async function keepSpares(packs: readonly Pack[], dataFolder: string): Promise<void> {
  const kept = packs.map((pack) => keepSpare(pack, copiesFolderOf(dataFolder, pack.manifest.id)))
  const failed = (await Promise.allSettled(kept)).find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  if (packs.length > 0)
    await dropOthers(
      join(dataFolder, PACKS),
      packs.map(({ manifest }) => manifest.id),
    )
}

/** A pack whose bytes are right can still hold a list that may not be shown; it must not push out one that may. */
async function checkChecklists(pack: Pack): Promise<void> {
  for (const language of pack.manifest.languages) {
    const path = packPaths.checklist(language)
    const file = fileOf(pack, path)
    const isGood = file !== undefined && isChecklist(JSON.parse((await readChecked(pack.folder, file)).toString('utf8')))
    if (!isGood) throw new PackError('wrong-shape', `${path}: not a list that may be shown`)
  }
}

async function dropOthers(folder: string, kept: readonly string[]): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !kept.includes(name))
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })))
}
