import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PNG } from 'pngjs'
import type { GreyPicture } from './read-code.ts'

const run = promisify(execFile)

/**
 * Pages as a black-and-white printer would show them.
 * @param dpi - pixels an inch.
 * @throws Error that names the package where `pdftoppm` is not installed.
 */
export async function greyPages(pdf: Uint8Array, dpi: number): Promise<readonly GreyPicture[]> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-pages-'))
  try {
    await writeFile(join(folder, 'sheet.pdf'), pdf)
    await run('pdftoppm', ['-gray', '-png', '-r', String(dpi), join(folder, 'sheet.pdf'), join(folder, 'page')])
    const files = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()
    return await Promise.all(files.map(async (name) => greyOf(await readFile(join(folder, name)))))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('pdftoppm is not installed; it is in the package poppler-utils', { cause: error })
    throw error
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function greyOf(file: Buffer): GreyPicture {
  const { width, height, data } = PNG.sync.read(file)
  const pixels = new Uint8Array(width * height)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = data[at * 4] ?? 0
  return { width, height, pixels }
}
