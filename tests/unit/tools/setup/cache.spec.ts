import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fillCache, isFinished } from '../../../../tools/setup/cache.mjs'

const wanted = { recipe: 'one', file: 'program' }
let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'charley-cache-'))
  folder = join(parent, 'electron')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const fillWith = (text: string) => async (work: string) => {
  const filled = join(work, 'unpacked')
  mkdirSync(filled)
  writeFileSync(join(filled, 'program'), text)
  return filled
}
const program = () => readFileSync(join(folder, 'program'), 'utf8')

it.each([
  ['a folder with no stamp', () => rmSync(join(folder, 'charley-stamp.json'))],
  ['half a stamp', () => writeFileSync(join(folder, 'charley-stamp.json'), '{"recipe":"o')],
  ['a file cut short', () => writeFileSync(join(folder, 'program'), 'who')],
  ['a missing file', () => rmSync(join(folder, 'program'))],
])('does not trust %s, and heals it', async (_what, harm) => {
  await fillCache(folder, wanted, fillWith('whole'))
  harm()
  expect(isFinished(folder, wanted)).toBe(false)
  await fillCache(folder, wanted, fillWith('whole'))
  expect(isFinished(folder, wanted)).toBe(true)
  expect(program()).toBe('whole')
})

it('does not trust what another recipe made', async () => {
  await fillCache(folder, wanted, fillWith('old'))
  await fillCache(folder, { ...wanted, recipe: 'two' }, fillWith('new'))
  expect(program()).toBe('new')
})

it('leaves nothing behind when the filling fails', async () => {
  const fail = () => Promise.reject(new Error('wrong checksum'))
  await expect(fillCache(folder, wanted, fail)).rejects.toThrow('wrong checksum')
  expect(readdirSync(parent)).toEqual([])
})

it('keeps the last good state when a refill fails', async () => {
  await fillCache(folder, wanted, fillWith('good'))
  await expect(fillCache(folder, { ...wanted, recipe: 'two' }, () => Promise.reject(new Error('no network')))).rejects.toThrow()
  expect(program()).toBe('good')
})

it('clears the work of a killed run, but not of a live one', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  mkdirSync(`${folder}.part-${dead}`)
  mkdirSync(`${folder}.part-${process.ppid}`)
  await fillCache(folder, wanted, fillWith('whole'))
  expect(existsSync(`${folder}.part-${dead}`)).toBe(false)
  expect(existsSync(`${folder}.part-${process.ppid}`)).toBe(true)
})

it('lets the first of two runs win', async () => {
  await fillCache(folder, wanted, async (work: string) => {
    const filled = join(folder, '..', 'other')
    mkdirSync(filled)
    writeFileSync(join(filled, 'program'), 'first')
    writeFileSync(join(filled, 'charley-stamp.json'), JSON.stringify({ recipe: 'one', size: 5 }))
    const { renameSync } = await import('node:fs')
    renameSync(filled, folder)
    return fillWith('later')(work)
  })
  expect(program()).toBe('first')
})
