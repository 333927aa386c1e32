import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/**
 * Refuses a file that is not byte for byte the expected one.
 * @param {string} file
 * @param {string} integrity - as lock files write it: `sha512-` and base64.
 * @throws Error naming what was found.
 */
export async function checkIntegrity(file, integrity) {
  const [algorithm, expected] = integrity.split(/-(.*)/s)
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const found = hash.digest('base64')
  if (found !== expected) throw new Error(`wrong checksum: expected ${integrity}, found ${algorithm}-${found}`)
}
