import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compare, type Problems, TOP } from './problems.ts'
import { findForbidden } from './text-safety.ts'

/** An authored file larger than this (bytes) is a mistake, not content. */
export const MOST_FILE_BYTES = 300_000

/** The authored folder, read once. Every file is known to be UTF-8 without hidden characters. */
export class SourceTree {
  readonly #files: ReadonlyMap<string, string>
  readonly #refused: ReadonlySet<string>
  readonly #taken = new Set<string>()
  readonly #problems: Problems

  constructor(files: ReadonlyMap<string, string>, refused: ReadonlySet<string>, problems: Problems) {
    this.#files = files
    this.#refused = refused
    this.#problems = problems
  }

  has(path: string): boolean {
    return this.#files.has(path) || this.#refused.has(path)
  }

  /** Text of a file that must be there; a missing one is a problem that says what it should hold. */
  take(path: string, holds: string): string | undefined {
    this.#taken.add(path)
    const text = this.#files.get(path)
    if (text === undefined && !this.#refused.has(path)) this.#problems.add(path, TOP, `missing file. Write it: ${holds}.`)
    return text
  }

  /** Names directly under a folder, in order: files with their ending, folders without. */
  list(folder: string): readonly string[] {
    const paths = [...this.#files.keys(), ...this.#refused]
    const inside = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
    return [...new Set(inside.map((path) => path.split('/')[0] ?? path))].sort(compare)
  }

  /** Files that nothing asked for. */
  untaken(): readonly string[] {
    return [...this.#files.keys()].filter((path) => !this.#taken.has(path))
  }
}

/**
 * Reads every file of an authored folder. Files whose name starts with a dot, and README.md at the top, are for people.
 * @throws what the file system throws when the folder can not be listed.
 */
export async function readSourceTree(directory: string, problems: Problems): Promise<SourceTree> {
  const files = new Map<string, string>()
  const refused = new Set<string>()
  for (const path of await walk(directory, '', problems)) {
    const text = await readText(directory, path, problems)
    if (text === undefined) refused.add(path)
    else files.set(path, text)
  }
  return new SourceTree(files, refused, problems)
}

async function walk(directory: string, folder: string, problems: Problems): Promise<string[]> {
  const paths: string[] = []
  const entries = await readdir(join(directory, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.name.startsWith('.') || path === 'README.md') continue
    if (entry.isDirectory()) paths.push(...(await walk(directory, path, problems)))
    else if (entry.isFile()) paths.push(path)
    else problems.add(path, TOP, 'is a link or a device, not a file. Put the file itself here.')
  }
  return paths
}

async function readText(directory: string, path: string, problems: Problems): Promise<string | undefined> {
  const file = await open(join(directory, path))
  try {
    const { size } = await file.stat()
    if (size > MOST_FILE_BYTES) {
      problems.add(
        path,
        TOP,
        `file has ${size} bytes; the most is ${MOST_FILE_BYTES}. Split it, or take out what is not content.`,
      )
      return undefined
    }
    return decode(path, await file.readFile(), problems)
  } finally {
    await file.close()
  }
}

function decode(path: string, bytes: Uint8Array, problems: Problems): string | undefined {
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    problems.add(path, TOP, 'is not UTF-8 text. Save it again with the encoding “UTF-8”.')
    return undefined
  }
  const hidden = findForbidden(text)
  if (hidden === undefined) return text
  const before = text.slice(0, hidden.index).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  problems.add(path, place, `hidden character ${hidden.name}. Delete it and type the text again.`)
  return undefined
}

/** Line ends are made equal, so that a checkout on Windows compiles to the same bytes. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return undefined // the decoder says only that it failed; the caller names the file
  }
}
