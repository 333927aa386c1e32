import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { type CompiledPack, compilePack } from '../../../../src/compiler/compile.ts'
import { writePack } from '../../../../src/compiler/pack/write-pack.ts'
import { makeFolder, SMALL_PACK } from '../support/pack-folder.ts'

async function smallPack(): Promise<CompiledPack> {
  const { pack } = await compilePack(await makeFolder(SMALL_PACK))
  if (pack === undefined) throw new Error('no pack')
  return pack
}

it('leaves the old pack, and nothing beside it, when writing fails', async () => {
  const out = join(await makeFolder({ 'out/manifest.json': 'old' }), 'out')
  const broken = {
    ...(await smallPack()),
    files: new Map([
      ['a', 'x'],
      ['a/b', 'cannot be: a is a file'],
    ]),
  }
  await expect(writePack(broken, out)).rejects.toThrow()
  expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe('old')
  expect(await readdir(dirname(out))).toEqual(['out'])
})

it('replaces the old pack whole', async () => {
  const out = join(await makeFolder({ 'out/old.json': 'old' }), 'out')
  const pack = await smallPack()
  await writePack(pack, out)
  expect((await readdir(out)).sort()).toEqual([
    'checklist.en.json',
    'comparison.en.json',
    'drawings.home.json',
    'drawings.json',
    'glossary.en.json',
    'manifest.json',
    'reading.en.json',
    'search.en.json',
    'sources.json',
    'topics',
  ])
  for (const [path, text] of pack.files) expect(await readFile(join(out, path), 'utf8')).toBe(text)
  expect(await readdir(dirname(out))).toEqual(['out'])
})

it('heals what a killed run left', async () => {
  const parent = await makeFolder({ '.out.new-abc/half.json': 'half', '.out.old-1/manifest.json': 'old' })
  await writePack(await smallPack(), join(parent, 'out'))
  expect(await readdir(parent)).toEqual(['out'])
})

it('puts back the old pack of a killed run before it tries again', async () => {
  const parent = await makeFolder({ '.out.old-1/manifest.json': 'old' })
  const broken = {
    ...(await smallPack()),
    files: new Map([
      ['a', 'x'],
      ['a/b', 'y'],
    ]),
  }
  await expect(writePack(broken, join(parent, 'out'))).rejects.toThrow()
  expect(await readFile(join(parent, 'out/manifest.json'), 'utf8')).toBe('old')
})

it('makes the folders above', async () => {
  const parent = await makeFolder({})
  await writePack(await smallPack(), join(parent, 'deep/out'))
  expect(await readdir(join(parent, 'deep'))).toEqual(['out'])
})
