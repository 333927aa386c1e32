import { createHash } from 'node:crypto'
import { compare } from './compare.ts'

/** JSON with keys in code-unit order and no spaces: equal values give equal bytes, whatever order they were made in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  )
}

/** SHA-256 of the UTF-8 bytes, 64 hex digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
