import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createHandout } from '../src/main/handout/create-handout.ts'
import { openFonts } from '../src/main/handout/typeset/fonts.ts'
import { parseHandoutArguments, USAGE } from './handout/arguments.ts'
import { prepareHandout } from './handout/pack-materials.ts'

/** Where the set-up puts the packs, where the fonts are, which day it is, and where lines go. */
export interface HandoutSurroundings {
  readonly contentFolder: string
  readonly fontsFolder: string
  /** ISO day. */
  readonly today: string
  say(line: string): void
  complain(line: string): void
}

/**
 * The app's own handout code as a command: writes one PDF, or says in one line why not.
 * @returns the exit code: 0 made or explained, 1 not made.
 */
export async function runHandout(words: readonly string[], place: HandoutSurroundings): Promise<number> {
  if (words.includes('--help')) {
    place.say(USAGE)
    return 0
  }
  if (words.length === 0) {
    place.complain(USAGE)
    return 1
  }
  try {
    const wanted = parseHandoutArguments(words, place.today)
    const { request, materials } = prepareHandout(place.contentFolder, wanted)
    const made = await createHandout(request, { ...materials, fonts: openFonts(place.fontsFolder) })
    writeWhole(wanted.out, made.bytes)
    const missing = made.missing.length === 0 ? '' : `; no letter in our fonts for: ${made.missing.join(' ')}`
    place.say(`handout: ${made.pages} ${made.pages === 1 ? 'page' : 'pages'}, ${made.bytes.length} bytes${missing}`)
    return 0
  } catch (error) {
    const line = error instanceof Error ? error.message.split('\n', 1)[0] : 'failed'
    place.complain(`handout: ${line}`)
    return 1
  }
}

/** Beside its place first, then moved there: a reader never meets half a file. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const half = join(dirname(file), `.handout-${process.pid}.half`)
  try {
    writeFileSync(half, bytes)
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Error(`--out cannot be written (${code})`, { cause: error })
  }
}

if (import.meta.main) {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  process.exitCode = await runHandout(process.argv.slice(2), {
    contentFolder: join('out', 'content'),
    fontsFolder: join('resources', 'fonts'),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  })
}
