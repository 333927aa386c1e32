import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes a sheet to a folder, whole or not at all, and gives its path.
 * @param takenAt - only to tell files apart and to sort them.
 * @throws Error of the file system: no right, disk full.
 */
export async function saveToFolder(folder: string, pdf: Uint8Array, takenAt: Date): Promise<string> {
  await mkdir(folder, { recursive: true })
  const stamp = takenAt.toISOString().slice(0, 10)
  for (let number = 1; ; number += 1) {
    const path = join(folder, `handout-${stamp}-${String(number).padStart(3, '0')}.pdf`)
    const reserved = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return undefined
      throw error
    })
    if (!reserved) continue
    await reserved.close()
    return writeWhole(path, pdf)
  }
}

async function writeWhole(path: string, pdf: Uint8Array): Promise<string> {
  const half = `${path}.part`
  try {
    const file = await open(half, 'w')
    try {
      await file.writeFile(pdf)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, path)
    return path
  } catch (error) {
    await rm(half, { force: true })
    await rm(path, { force: true })
    throw error
  }
}
