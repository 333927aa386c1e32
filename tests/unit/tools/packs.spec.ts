import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultPackFolder, packFolders } from '../../../tools/packs.ts'
import { makeFolder } from '../compiler/support/pack-folder.ts'

it('lists the folders of packs in order; the first is the one nobody has to name', async () => {
  const project = await makeFolder({ 'resources/content/b-pack/pack.yaml': '', 'resources/content/a-pack/pack.yaml': '' })
  await writeFile(join(project, 'resources/content/README.md'), '# Packs')
  expect(packFolders(project)).toEqual(['resources/content/a-pack', 'resources/content/b-pack'])
  expect(defaultPackFolder(project)).toBe('resources/content/a-pack')
})

it('says where it looked when there is no pack', async () => {
  const project = await makeFolder({})
  await mkdir(join(project, 'resources/content'), { recursive: true })
  expect(() => defaultPackFolder(project)).toThrow('content: there is no pack in resources/content')
})
