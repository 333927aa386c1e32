import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { screenshot } from '../../tests/e2e/support/screenshot.ts'
import type { Kiosk } from '../../tests/e2e/support/kiosk.ts'

/** One place that the tour shows: how to get there from the stop before, then a picture. */
export interface Stop {
  readonly name: string
  walk(kiosk: Kiosk): Promise<void>
}

/** The file name of a picture: what sorts first was seen first. */
export function pictureName(index: number, name: string): string {
  return `${String(index + 1).padStart(2, '0')}-${name}`
}

/** Only names that a tour gives; whatever else lies in the folder is not ours. */
export function isFromATour(name: string): boolean {
  return /^\d\d-[a-z-]+\.png$/.test(name) || /^sheet-\d\d\.pdf$/.test(name)
}

/** Makes the folder, and takes an earlier tour's files out of it. */
export async function clearFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  for (const name of (await readdir(out)).filter(isFromATour)) await rm(join(out, name))
}

/**
 * Walks from stop to stop and leaves a picture of each.
 * @param say - gets a line for each picture.
 * @throws Error that names the stop that could not be reached; a picture of where it ended is kept.
 */
export async function guide(kiosk: Kiosk, stops: readonly Stop[], out: string, say: (line: string) => void): Promise<void> {
  for (const [index, stop] of stops.entries()) {
    try {
      await stop.walk(kiosk)
    } catch (error) {
      await screenshot(kiosk.page, out, pictureName(index, `${stop.name}-not-reached`))
      throw new Error(`tour: could not reach "${stop.name}"`, { cause: error })
    }
    say(await screenshot(kiosk.page, out, pictureName(index, stop.name)))
  }
}

/** Keeps the sheets that came out. @returns their paths. */
export async function keepSheets(kiosk: Kiosk, out: string): Promise<string[]> {
  const sheets = await kiosk.sheets()
  const paths = sheets.map((_, index) => join(out, `sheet-${String(index + 1).padStart(2, '0')}.pdf`))
  for (const [index, bytes] of sheets.entries()) await writeFile(paths[index] ?? '', bytes)
  return paths
}
