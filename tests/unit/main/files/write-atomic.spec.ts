import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomic } from '../../../../src/main/files/write-atomic.ts'
import { makeFolder } from '../support/folder.ts'

describe('writing a file', () => {
  it('leaves the old one and no scraps when it cannot be replaced', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'taken', 'full'), { recursive: true })
    await expect(writeAtomic(join(folder, 'taken'), 'new')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  it('replaces it whole, for its owner only, and makes its folders', async () => {
    const path = join(makeFolder(), 'deep', 'down', 'file.json')
    await writeAtomic(path, 'first, and rather longer')
    await writeAtomic(path, 'second')
    expect(readFileSync(path, 'utf8')).toBe('second')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(path, '..'))).toEqual(['file.json'])
  })

  it('is never seen half written, by many at once', async () => {
    const path = join(makeFolder(), 'file')
    writeFileSync(path, 'a'.repeat(10_000))
    const writes = [...'bcdefgh'].map((letter) => writeAtomic(path, letter.repeat(10_000)))
    const seen = Array.from({ length: 200 }, () => readFileSync(path, 'utf8'))
    await Promise.all(writes)
    expect([...seen, readFileSync(path, 'utf8')].every((text) => text.length === 10_000 && new Set(text).size === 1)).toBe(true)
  })
})
