import { packPaths, type PackFile, type PackManifest } from '#shared/subject/pack.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'
import { compare } from '../text/compare.ts'

/** A pack in memory, complete and without diagnostics. */
export interface CompiledPack {
  readonly manifest: PackManifest
  /** Path inside the pack -> text, the manifest last. */
  readonly files: ReadonlyMap<string, string>
}

/** A file as the manifest lists it. */
export function listed(path: string, text: string): PackFile {
  return { path, sha256: sha256(text), bytes: Buffer.byteLength(text) }
}

/** The text of a file of a pack. The same value gives the same bytes. */
export function fileText(value: unknown): string {
  return `${canonicalJson(value)}\n`
}

/** The pack with one file more, listed in its manifest. */
export function withFile({ manifest, files }: CompiledPack, path: string, value: unknown): CompiledPack {
  const text = fileText(value)
  const others = [...files].filter(([each]) => each !== packPaths.manifest && each !== path)
  const all = [...others, [path, text] as const].sort(([one], [other]) => compare(one, other))
  const next: PackManifest = { ...manifest, files: all.map(([each, own]) => listed(each, own)) }
  return { manifest: next, files: new Map([...all, [packPaths.manifest, fileText(next)]]) }
}
