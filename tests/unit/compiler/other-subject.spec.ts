import { expect, it } from 'vitest'
import { compilePack } from '../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../src/compiler/diagnostics/diagnostics.ts'

it('a pack of another subject, without the parts that a pack may lack, compiles clean', async () => {
  const { diagnostics, outdated, pack } = await compilePack('tests/fixtures/packs/tiredness')
  expect([...diagnostics, ...outdated].map(formatDiagnostic)).toEqual([])
  expect(pack?.manifest).toMatchObject({ id: 'tiredness', languages: ['en', 'es'] })
  expect(pack?.manifest.topics['en']?.map(({ id }) => id)).toEqual([
    'tiredness/tired',
    'tiredness/iron',
    'tiredness/vitamin-b12',
    'tiredness/sleep',
  ])
  const paths = [...(pack?.files.keys() ?? [])]
  expect(paths.filter((path) => /^(?:comparison|glossary|body-map)/u.test(path))).toEqual([])
})
