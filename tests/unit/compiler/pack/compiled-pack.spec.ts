import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { withFile } from '../../../../src/compiler/pack/compiled-pack.ts'
import { makeFolder, SMALL_PACK } from '../support/pack-folder.ts'

it('adds a file that the manifest lists by its hash, and changes no other', async () => {
  const { pack } = await compilePack(await makeFolder(SMALL_PACK))
  if (pack === undefined) throw new Error('the small pack does not compile')
  const more = withFile(pack, 'sheets.json', { b: 1, a: 2 })
  const text = more.files.get('sheets.json') ?? ''
  expect(text).toBe('{"a":2,"b":1}\n')
  expect(more.manifest.files).toContainEqual({
    path: 'sheets.json',
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: text.length,
  })
  expect(JSON.parse(more.files.get('manifest.json') ?? '')).toEqual(more.manifest)
  expect([...more.files.keys()].at(-1)).toBe('manifest.json')
  for (const [path, own] of pack.files) if (path !== 'manifest.json') expect(more.files.get(path)).toBe(own)
  expect(withFile(more, 'sheets.json', { b: 1, a: 2 })).toEqual(more)
})
