import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { compare } from '../text/compare.ts'
import { findForbidden, showHidden } from '../text/text-safety.ts'

/** An authored file larger than this (bytes) is a mistake, not content. */
const MOST_FILE_BYTES = 300_000

/** The authored folder, read once. Every file is known to be UTF-8 without hidden characters. */
export class SourceTree {
  readonly #files: ReadonlyMap<string, string>
  readonly #unreadable: ReadonlySet<string>
  readonly #folders: ReadonlySet<string>
  readonly #read = new Set<string>()
  readonly #diagnostics: Diagnostics

  constructor({ files, unreadable, folders }: Found, diagnostics: Diagnostics) {
    this.#files = files
    this.#unreadable = unreadable
    this.#folders = folders
    this.#diagnostics = diagnostics
  }

  has(path: string): boolean {
    return this.#files.has(path) || this.#unreadable.has(path)
  }

  /** Text of a file that must be there; a missing one is reported, with what it should hold. */
  read(path: string, holds: string): string | undefined {
    this.#read.add(path)
    const text = this.#files.get(path)
    if (text === undefined && !this.#unreadable.has(path)) this.#diagnostics.report(path, TOP, this.#absence(path, holds))
    return text
  }

  #absence(path: string, holds: string): string {
    if (this.#folders.has(path)) return `is a folder. Give the folder another name, and write the file: ${holds}.`
    return `missing file. Write it: ${holds}.`
  }

  /** Names directly under a folder, in order: files with their ending, folders without. */
  list(folder: string): readonly string[] {
    const paths = [...this.#files.keys(), ...this.#unreadable]
    const inside = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
    return [...new Set(inside.map((path) => path.split('/')[0] ?? path))].sort(compare)
  }

  /** Files that nothing asked for. */
  unreadFiles(): readonly string[] {
    return [...this.#files.keys()].filter((path) => !this.#read.has(path))
  }
}

/** What a folder holds; `unreadable` files are there and were reported. */
interface Found {
  readonly files: Map<string, string>
  readonly unreadable: Set<string>
  readonly folders: Set<string>
}

/** Names that editors and systems leave behind: hidden files, back-ups, notes of an open file. */
const LEFT_BEHIND = /^\.|~$|^~\$|^#.*#$|\.(?:bak|orig|swp|tmp)$|^(?:Thumbs\.db|desktop\.ini)$/iu

/** Reads every file of an authored folder, but for what editors leave behind and README.md at the top, which is for people. */
export async function readSourceTree(directory: string, diagnostics: Diagnostics): Promise<SourceTree> {
  const found: Found = { files: new Map(), unreadable: new Set(), folders: new Set() }
  await readFolder(directory, '', found, diagnostics)
  return new SourceTree(found, diagnostics)
}

async function readFolder(directory: string, folder: string, found: Found, diagnostics: Diagnostics): Promise<void> {
  const entries = await orReport(() => readdir(join(directory, folder), { withFileTypes: true }), folder, diagnostics)
  for (const entry of [...(entries ?? [])].sort((a, b) => compare(a.name, b.name))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (LEFT_BEHIND.test(entry.name) || path === 'README.md') continue
    if (showHidden(entry.name) !== entry.name) {
      diagnostics.report(path, TOP, 'the name holds a hidden character. Type the name again.')
    } else if (entry.isDirectory()) {
      found.folders.add(path)
      await readFolder(directory, path, found, diagnostics)
    } else if (entry.isFile()) {
      const text = await orReport(() => readText(directory, path, diagnostics), path, diagnostics)
      if (text === undefined) found.unreadable.add(path)
      else found.files.set(path, text)
    } else {
      found.unreadable.add(path)
      diagnostics.report(path, TOP, 'is a link or a device, not a file. Put the file itself here.')
    }
  }
}

/** One file or folder that the system does not give keeps nothing else from being checked. */
async function orReport<T>(read: () => Promise<T>, path: string, diagnostics: Diagnostics): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'no reason given'
    diagnostics.report(path, TOP, `cannot be read (${code}). Look at its rights, or copy it here again.`)
    return undefined
  }
}

async function readText(directory: string, path: string, diagnostics: Diagnostics): Promise<string | undefined> {
  const file = await open(join(directory, path))
  try {
    const { size } = await file.stat()
    if (size > MOST_FILE_BYTES) {
      diagnostics.report(
        path,
        TOP,
        `file has ${size} bytes; the most is ${MOST_FILE_BYTES}. Split it, or take out what is not content.`,
      )
      return undefined
    }
    return decode(path, await file.readFile(), diagnostics)
  } finally {
    await file.close()
  }
}

function decode(path: string, bytes: Uint8Array, diagnostics: Diagnostics): string | undefined {
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    diagnostics.report(path, TOP, 'is not UTF-8 text. Save it again with the encoding “UTF-8”.')
    return undefined
  }
  const hidden = findForbidden(text)
  if (hidden === undefined) return text
  const before = text.slice(0, hidden.index).split('\n')
  const location = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  diagnostics.report(path, location, `hidden character ${hidden.name}. Delete it and type the text again.`)
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
