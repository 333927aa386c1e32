import { readFileSync, statSync } from 'node:fs'

/**
 * Reads a whole file of at most so many bytes. What is no plain file, as a device or a pipe, could be read for ever.
 * @throws the system's error when there is none, TypeError for what is no file, RangeError for one too large.
 */
export function readSmall(path: string, mostBytes: number): Buffer {
  const found = statSync(path)
  if (!found.isFile()) throw new TypeError('not a file')
  if (found.size > mostBytes) throw new RangeError('too large')
  return readFileSync(path)
}
