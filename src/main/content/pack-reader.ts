import type { PackId } from '#shared/content/topic-id.ts'
import type { Read } from '#shared/ipc.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import { fileOf, PackError, readChecked, type Pack } from './pack.ts'

/** One file of a pack, and whether what it holds can stand for the type that is wanted. */
export interface ShapedFile<T> {
  readonly path: string
  readonly isShaped: (data: unknown) => data is T
}

/** What a reader reads from. */
export interface PackReaderOptions {
  readonly id: PackId
  /** `undefined` when no pack could be opened: everything is then unreadable. */
  readonly pack: Pack | undefined
  /** Holds a verified copy of the same pack. */
  readonly spareFolder?: string | undefined
  readonly notices: Reporter
  /** Finds the last pack that was whole. */
  readonly lastGood: () => Pack | undefined
}

/**
 * Reads files of a pack. A file that is missing or changed is unreadable, never shown as it is: words that nobody checked
 * could harm. The spare copy of the same pack is used for just the broken file, and staff are told.
 */
export class PackReader {
  readonly #options: PackReaderOptions

  constructor(options: PackReaderOptions) {
    this.#options = options
  }

  async read<T>(file: ShapedFile<T>): Promise<Read<T>> {
    const { id, pack, spareFolder, notices } = this.#options
    if (pack === undefined) return { ok: false, reason: 'unreadable' }
    if (fileOf(pack, file.path) === undefined) return { ok: false, reason: 'unknown' }
    const code = `content:${id}/${file.path}`
    try {
      const value = await readListed(pack, pack.folder, file)
      notices.clear(code)
      return { ok: true, value }
    } catch (error) {
      const spare = spareFolder === undefined ? undefined : await readCopy(pack, spareFolder, file)
      const cause = `${id}/${error instanceof PackError ? error.message : `${file.path}: cannot be read`}`
      const effect = spare === undefined ? 'left out' : 'shown from the spare copy'
      notices.report(code, `content: ${cause}; ${effect}. Install the content again.`)
      return spare === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, value: spare }
    }
  }

  /** The pack's own, else that of the last good pack, even of an older edition. */
  async readWithLastGood<T>(file: ShapedFile<T>): Promise<Read<T>> {
    const reply = await this.read(file)
    const older = reply.ok ? undefined : this.#options.lastGood()
    const value = older && (await readCopy(older, older.folder, file))
    if (older === undefined || value === undefined) return reply
    const path = `${this.#options.id}/${file.path}`
    const line = `content: ${path}: shown from the copy of edition ${older.manifest.edition}. Install the content again.`
    this.#options.notices.report(`content:${path}`, line)
    return { ok: true, value }
  }
}

/** A file that a pack lists, from a copy of it; `undefined` when there is none or it is broken too: the caller says so. */
async function readCopy<T>(pack: Pack, folder: string, file: ShapedFile<T>): Promise<T | undefined> {
  if (fileOf(pack, file.path) === undefined) return undefined
  return readListed(pack, folder, file).catch(() => undefined)
}

/** @throws PackError when the file is not listed, not the one that was compiled, or of another shape. */
async function readListed<T>(pack: Pack, folder: string, { path, isShaped }: ShapedFile<T>): Promise<T> {
  const file = fileOf(pack, path)
  if (file === undefined) throw new PackError('missing', `${path}: missing`)
  const bytes = await readChecked(folder, file)
  let data: unknown
  try {
    data = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new PackError('not-json', `${path}: not JSON`)
  }
  if (!isShaped(data)) throw new PackError('wrong-shape', `${path}: written by another version of the compiler`)
  return data
}
