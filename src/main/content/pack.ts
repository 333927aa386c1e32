import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { packPaths, type PackFile, type PackManifest } from '#shared/subject/pack.ts'
import { readSmall } from '../files/read-small.ts'
import { MANIFEST_BYTES_MAX, parseManifest } from './shapes/manifest.ts'

/** Why a file of the pack cannot be used. `line` is for staff. */
export class PackError extends Error {
  readonly code: 'missing' | 'wrong-hash' | 'wrong-size' | 'not-json' | 'wrong-shape'

  constructor(code: PackError['code'], message: string) {
    super(message)
    this.name = 'PackError'
    this.code = code
  }
}

/** A compiled pack on disk. Only its manifest is read when it is opened. */
export interface Pack {
  readonly folder: string
  readonly manifest: PackManifest
  /** Hex SHA-256 of the manifest file: names this exact pack. */
  readonly hash: string
}

/**
 * Opens a pack by reading its manifest. Synchronous: it is one small file that the first paint needs.
 * @throws Error with a line for staff that says what is wrong with the manifest.
 */
export function openPack(folder: string): Pack {
  const raw = readSmall(join(folder, packPaths.manifest), MANIFEST_BYTES_MAX)
  return { folder, manifest: parseManifest(raw.toString('utf8')), hash: sha256(raw) }
}

/** The listed file of that path, or `undefined`: paths are looked up, never joined from what the page sent. */
export function fileOf(pack: Pack, path: string): PackFile | undefined {
  return pack.manifest.files.find((file) => file.path === path)
}

/**
 * Reads one listed file and checks that it is, byte for byte, the one that was compiled.
 * @throws PackError `missing`, `wrong-size` or `wrong-hash`.
 */
export async function readChecked(folder: string, file: PackFile): Promise<Buffer> {
  const bytes = await readSized(join(folder, file.path), file)
  if (sha256(bytes) !== file.sha256) throw new PackError('wrong-hash', `${file.path}: not the file that was compiled`)
  return bytes
}

async function readSized(path: string, file: PackFile): Promise<Buffer> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) throw new PackError('missing', `${file.path}: missing`)
  if (found.size !== file.bytes) {
    throw new PackError('wrong-size', `${file.path}: ${found.size} bytes instead of ${file.bytes}`)
  }
  return readFile(path)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
