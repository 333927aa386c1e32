import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compilePack } from '../../../src/compiler/compile.ts'
import { confirmFile, planConfirm } from '../../../src/compiler/confirm.ts'
import { confirmAll, CONFIRMATION } from './support/confirm-all.ts'
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
  const { diagnostics, renewed } = await confirmAll(folder)
  expect(diagnostics).toEqual([])
  expect(renewed).toEqual([
    { file: PAGE, parts: ['role: block 1'] },
    { file: 'checklist/es.yaml', parts: ['signs.swelling'] },
  ])
  expect((await compilePack(folder)).outdated).toEqual([])
  expect((await confirmAll(folder)).renewed).toEqual([])
})

it('renews only the files that were named', async () => {
  const folder = await makeFolder(changed)
  await confirmAll(folder, [PAGE])
  expect((await compilePack(folder)).outdated.map(({ file }) => file)).toEqual(['checklist/es.yaml'])
})

it.each([
  ['a page that lacks a block', [PAGE], `${PAGE}:13:1 missing translation of the list at ${ENGLISH}:18`],
  ['a file that translates nothing', [ENGLISH], `${ENGLISH}:1:1 is no translated file of this pack`],
])('refuses %s and writes nothing', async (_what, files, line) => {
  const folder = await makeFolder(withTranslationChange(PAGE, '- One thing\n- B12 is a name\n\n', ''))
  const { diagnostics, renewed } = await confirmAll(folder, files)
  expect(diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n')).toContain(line)
  expect(renewed).toEqual([])
  expect(await readFile(join(folder, LEDGER), 'utf8')).toBe(TWO_LANGUAGES[LEDGER])
})

it('refuses a pack that does not compile', async () => {
  const folder = await makeFolder(withTranslationChange(ENGLISH, 'tone=ask-first', 'tone=warm'))
  expect((await confirmAll(folder)).diagnostics).toHaveLength(1)
})

it('writes the ledger anew when it was lost', async () => {
  const folder = await makeFolder(TWO_LANGUAGES)
  await writeFile(join(folder, LEDGER), '<<<<<<< ours\n')
  await confirmAll(folder)
  expect(await readFile(join(folder, LEDGER), 'utf8')).toBe(TWO_LANGUAGES[LEDGER])
})

it('holds for the words that were shown, not for what was written since', async () => {
  const folder = await makeFolder(changed)
  const { files, known } = await planConfirm(folder, ['checklist/es.yaml'])
  const spanish = TWO_LANGUAGES['checklist/es.yaml'].replace('One leg is swollen', 'No leg is swollen')
  await writeFile(join(folder, 'checklist/es.yaml'), spanish)
  for (const file of files) await confirmFile(folder, file, known, CONFIRMATION)
  const { outdated } = await compilePack(folder)
  expect(outdated.map(({ file, message }) => `${file} ${message}`)).toEqual(
    [
      expect.stringContaining(`${PAGE} outdated translation: the original changed`),
      expect.stringContaining('checklist/es.yaml the translation was changed by hand'),
    ].toReversed(),
  )
})

it('leaves who read the other files as it was', async () => {
  const folder = await makeFolder(changed)
  const { files, known } = await planConfirm(folder, [PAGE])
  for (const file of files) await confirmFile(folder, file, known, { by: 'Ana', on: '2027-01-02' })
  const ledger = await readFile(join(folder, LEDGER), 'utf8')
  expect(ledger.match(/^ {2}by: .*$/gmu)?.sort()).toEqual([
    "  by: 'Ana'",
    ...Array.from({ length: 5 }, () => "  by: 'not named'"),
  ])
})

it('shows the words of each part that needs a reading, and no others', async () => {
  const { files } = await planConfirm(await makeFolder(changed), [])
  expect(files.map(({ toRead }) => toRead)).toEqual([
    [
      {
        part: 'role: block 1',
        original: { at: `${ENGLISH}:15`, lines: ['It makes muscles rest at a:x.'] },
        own: { location: { line: 15, column: 1 }, lines: ['It helps muscles rest at a:x.'] },
      },
    ],
    [
      {
        part: 'signs.swelling',
        original: { at: '`swelling` in checklist/en.yaml', lines: ['A leg is swollen', 'It can be a clot.'] },
        own: { location: { line: 7, column: 13 }, lines: ['One leg is swollen', 'It can be a clot.'] },
      },
    ],
  ])
})

it('refuses a file whose numbers differ from those of its original', async () => {
  const folder = await makeFolder(withTranslationChange(PAGE, '350 mg', '3500 mg'))
  const { diagnostics, renewed } = await confirmAll(folder)
  expect([diagnostics.map(({ message }) => message), renewed]).toEqual([
    [expect.stringContaining('`3500 mg` here, `350 mg` in')],
    [],
  ])
})
