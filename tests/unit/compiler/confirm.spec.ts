import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { confirmTranslations } from '../../../src/compiler/confirm.ts'
import { compilePack } from '../../../src/compiler/compile.ts'
import { makeFolder } from './support/pack-folder.ts'
import { LEDGER, TWO_LANGUAGES, withTranslationChange } from './support/two-languages.ts'

const PAGE = 'topics/magnesium/es.md'
const ENGLISH = 'topics/magnesium/en.md'

const changed = {
  ...withTranslationChange(ENGLISH, 'helps muscles\nrest', 'makes muscles\nrest'),
  'checklist/en.yaml': TWO_LANGUAGES['checklist/en.yaml'].replace('One leg is swollen', 'A leg is swollen'),
}

it('renews what was read, tells what it renewed, and then all is up to date', async () => {
  const folder = await makeFolder(changed)
  const { diagnostics, renewed } = await confirmTranslations(folder, [])
  expect(diagnostics).toEqual([])
  expect(renewed.filter(({ parts }) => parts.length > 0)).toEqual([
    { file: PAGE, parts: ['role: block 1'] },
    { file: 'checklist/es.yaml', parts: ['signs.swelling'] },
  ])
  expect((await compilePack(folder)).outdated).toEqual([])
  expect((await confirmTranslations(folder, [])).renewed.flatMap(({ parts }) => parts)).toEqual([])
})

it('renews only the files that were named', async () => {
  const folder = await makeFolder(changed)
  await confirmTranslations(folder, [PAGE])
  expect((await compilePack(folder)).outdated.map(({ file }) => file)).toEqual(['checklist/es.yaml'])
})

it.each([
  ['a page that lacks a block', [PAGE], `${PAGE}:18:1 this is a figure; at ${ENGLISH}:18 it is a list`],
  ['a file that translates nothing', [ENGLISH], `${ENGLISH}:1:1 is no translated file of this pack`],
])('refuses %s and writes nothing', async (_what, files, line) => {
  const folder = await makeFolder(withTranslationChange(PAGE, '- One thing\n- B12 is a name\n\n', ''))
  const { diagnostics, renewed } = await confirmTranslations(folder, files)
  expect(diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n')).toContain(line)
  expect(renewed).toEqual([])
  expect(await readFile(join(folder, LEDGER), 'utf8')).toBe(TWO_LANGUAGES[LEDGER])
})

it('refuses a pack that does not compile', async () => {
  const folder = await makeFolder(withTranslationChange(ENGLISH, 'tone=ask-first', 'tone=warm'))
  expect((await confirmTranslations(folder, [])).diagnostics).toHaveLength(1)
})

it('writes the ledger anew when it was lost', async () => {
  const folder = await makeFolder(TWO_LANGUAGES)
  await writeFile(join(folder, LEDGER), '<<<<<<< ours\n')
  await confirmTranslations(folder, [])
  expect(await readFile(join(folder, LEDGER), 'utf8')).toBe(TWO_LANGUAGES[LEDGER])
})
