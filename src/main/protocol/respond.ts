import { readFile } from 'node:fs/promises'
import { SAFE_HEADERS } from '../security/csp.ts'
import { resolveAsset, type Asset } from './resolve-asset.ts'

/** An asset made in memory. */
export interface GeneratedAsset {
  readonly body: string
  readonly type: string
}

/** Where answers come from, and who may have them. */
export interface ServeOptions {
  readonly assets: ReadonlyMap<string, Asset>
  /** By path; they win over files. */
  readonly generated: ReadonlyMap<string, GeneratedAsset>
  /** Bytes of a sheet of this visit; `undefined` once it is forgotten. */
  readonly handout: (id: string) => Uint8Array | undefined
  /** Pages that may read a sheet from its own host. */
  readonly ownPages: readonly string[]
}

/** One answer; never throws and never redirects. */
export async function respond(request: Request, { assets, generated, handout, ownPages }: ServeOptions): Promise<Response> {
  const listed = { has: (path: string) => assets.has(path) || generated.has(path) }
  const resolved = resolveAsset(request.method, request.url, listed)
  if (resolved.kind === 'denied') return empty(resolved.status)
  if (resolved.kind === 'handout') {
    const pdf = handout(resolved.id)
    return pdf === undefined ? empty(404) : reply(request, pdf, 'application/pdf', crossOrigin(request, ownPages))
  }
  const made = generated.get(resolved.path)
  if (made !== undefined) return reply(request, made.body, made.type)
  const asset = assets.get(resolved.path)
  if (asset === undefined) return empty(404)
  try {
    return reply(request, await readFile(asset.file), asset.type)
  } catch {
    return empty(404) // shipped but gone since the start; the page's watch notices
  }
}

function reply(request: Request, body: Uint8Array | string, type: string, extra: Record<string, string> = {}): Response {
  const headers = { ...SAFE_HEADERS, 'content-type': type, ...extra }
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

function crossOrigin(request: Request, ownPages: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin')
  return origin !== null && ownPages.includes(origin) ? { 'access-control-allow-origin': origin, vary: 'origin' } : {}
}

function empty(status: number): Response {
  return new Response(null, { status, headers: SAFE_HEADERS })
}
