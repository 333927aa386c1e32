import { SCHEME } from '../origins/addresses.ts'

/** A file that the build shipped: where it is, and what it is served as. */
export interface Asset {
  readonly file: string
  readonly type: string
}

/** What an address stands for. */
export type Resolved =
  | { readonly kind: 'asset'; readonly path: string }
  | { readonly kind: 'handout'; readonly id: string }
  | { readonly kind: 'denied'; readonly status: 400 | 404 | 405 }

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
}

/** What a file is served as, by its ending; `undefined` for what we do not ship. */
export function typeOf(name: string): string | undefined {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)]
}

/**
 * What an address of ours stands for. Paths are looked up whole and never joined or decoded, so there is nothing to
 * escape from: every trick with dots, slashes or encodings is simply a name that is not listed.
 * @param listed - paths that may be served, each starting with a slash.
 */
export function resolveAsset(method: string, url: string, listed: { has(path: string): boolean }): Resolved {
  if (!URL.canParse(url)) return { kind: 'denied', status: 400 }
  const { protocol, host, pathname, username, password } = new URL(url)
  if (protocol !== `${SCHEME}:` || username !== '' || password !== '') return { kind: 'denied', status: 404 }
  if (host !== 'app' && host !== 'handout') return { kind: 'denied', status: 404 }
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'denied', status: 405 }
  if (host === 'handout') {
    const id = /^\/([0-9a-f-]{36})$/.exec(pathname)?.[1]
    return id === undefined ? { kind: 'denied', status: 404 } : { kind: 'handout', id }
  }
  const path = pathname === '/' ? '/index.html' : pathname
  return listed.has(path) ? { kind: 'asset', path } : { kind: 'denied', status: 404 }
}
