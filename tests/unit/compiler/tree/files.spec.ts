import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { makeFolder, diagnosticsOf, SMALL_PACK, type SmallPackPath, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'

it('says in one line that a folder is not a pack', async () => {
  const line = 'pack.yaml:1:1 there is no pack here: the folder or its pack.yaml is missing.'
  for (const folder of [await makeFolder({ 'notes.txt': 'hello' }), '/nowhere/at/all']) {
    const { diagnostics, pack } = await compilePack(folder)
    expect([diagnostics.map(formatDiagnostic), pack]).toEqual([[line], undefined])
  }
})

it.each([
  ['sources.yaml', 'missing file. Write it: each source with title, publisher, url, year.'],
  ['foods/en.yaml', 'missing file. Write it: name and serving of each food.'],
  ['topics/magnesium/topic.yaml', 'missing file. Write it: kind, emblem, hue, codes, written, reviewDue, sections.'],
  [PAGE, 'missing file. Write it: the page of magnesium in `en`.'],
  ['comparison/comparison.yaml', 'missing file. Write it: topics, rows.'],
  ['comparison/en.yaml', 'missing file. Write it: title, intro, rows.'],
  ['checklist/checklist.yaml', 'missing file. Write it: written, reviewDue, contexts, groups, signs, questions.'],
  ['checklist/en.yaml', 'missing file. Write it: title, intro, introOther, worried, contexts, groups, signs, questions, tiers.'],
] as const satisfies readonly (readonly [SmallPackPath, string])[])(
  'asks for a missing %s, and says nothing else',
  async (path, message) => {
    expect(await diagnosticsOf({ [path]: undefined })).toEqual([`${path}:1:1 ${message}`])
  },
)

it('leaves the files of a language that is being written alone, and ships nothing of them', async () => {
  const drafted = {
    'pack.yaml': withChange('pack.yaml', '[en]', '[en]\ndrafts: [es]'),
    'topics/magnesium/es.md': 'Half a page.',
    'foods/es.yaml': 'half a list',
  }
  expect(await diagnosticsOf(drafted)).toEqual([])
  const { pack } = await compilePack(await makeFolder({ ...SMALL_PACK, ...drafted }))
  expect(pack?.manifest.languages).toEqual(['en'])
  expect([...(pack?.files.keys() ?? [])].filter((path) => path.includes('.es.'))).toEqual([])
})

it('does not take a language as written and being written', async () => {
  expect(await diagnosticsOf({ 'pack.yaml': withChange('pack.yaml', '[en]', '[en]\ndrafts: [en]') })).toEqual([
    'pack.yaml:4:10 `en` ships already. Take it out of `drafts`.',
  ])
})

it('asks for every file of a language that is switched on', async () => {
  const lines = await diagnosticsOf({ 'pack.yaml': withChange('pack.yaml', '[en]', '[en, es]') })
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'checklist/es.yaml',
    'comparison/es.yaml',
    'foods/es.yaml',
    'glossary/es.yaml',
    'topics/magnesium/es.md',
    'translated/es.yaml',
    'words/es.yaml',
  ])
})

it.each([
  ['is not UTF-8', Uint8Array.of(0x61, 0xff, 0x62), '1:1 is not UTF-8 text. Save it again with the encoding “UTF-8”.'],
  [
    'is too large',
    'x'.repeat(300_001),
    '1:1 file has 300001 bytes; the most is 300000. Split it, or take out what is not content.',
  ],
  ['holds a control', 'one\ntwo\u0007', '2:4 hidden character U+0007. Delete it and type the text again.'],
  ['holds a bidi override', 'one \u202etwo', '1:5 hidden character U+202E. Delete it and type the text again.'],
  ['holds a zero-width space', 'one\u200b', '1:4 hidden character U+200B. Delete it and type the text again.'],
])('refuses a page that %s, and says nothing else', async (_what, content, line) => {
  expect(await diagnosticsOf({ [PAGE]: content })).toEqual([`${PAGE}:${line}`])
})

it.each([
  [
    'a topic folder that is not listed',
    { 'topics/iron/en.md': 'x' },
    ['pack.yaml:4:9 folder topics/iron is not in this list. Add `iron`, or take the folder out.'],
  ],
  [
    'a topic that has no folder',
    { 'pack.yaml': withChange('pack.yaml', '[magnesium]', '[magnesium, iron]') },
    ['pack.yaml:4:21 there is no folder topics/iron. Add it, or take the name out.'],
  ],
  [
    'a topic listed twice',
    { 'pack.yaml': withChange('pack.yaml', '[magnesium]', '[magnesium, magnesium]') },
    ['pack.yaml:4:21 `magnesium` stands twice. Keep one.'],
  ],
  [
    'a file that nothing reads',
    { 'topics/magnesium/es.md': 'x' },
    [
      'topics/magnesium/es.md:1:1 nothing reads this file. Mend its name, take it out, or add its language to pack.yaml (now: en).',
    ],
  ],
  [
    'a drawing with too many marks',
    { 'drawings/dots.svg': `<svg viewBox="0 0 9 9">${'<circle cx="1" cy="1" r="1" fill="ink"/>'.repeat(401)}</svg>` },
    ['drawings/dots.svg:1:1 drawing has 401 marks; the most is 400. Draw it simpler.'],
  ],
  [
    'a drawing that is too large',
    { 'drawings/big.svg': `<svg viewBox="0 0 9 9">${' '.repeat(200_000)}</svg>` },
    ['drawings/big.svg:1:1 drawing has 200029 bytes; the most is 200000. Draw it with fewer points.'],
  ],
  [
    'two slips in two files',
    { 'sources.yaml': '', 'foods.csv': '' },
    [
      'foods.csv:1:1 is empty. The first line should be `id,nutrient,serving_grams,amount,unit,percent_dv,source_id,verified`.',
      'sources.yaml:1:1 is empty.',
    ],
  ],
])('refuses %s', async (_what, changes, lines) => {
  expect(await diagnosticsOf(changes)).toEqual(lines)
})

it('refuses a link to a file elsewhere', async () => {
  const folder = await makeFolder(SMALL_PACK)
  await symlink(join(folder, 'pack.yaml'), join(folder, 'linked.yaml'))
  const { diagnostics } = await compilePack(folder)
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'linked.yaml:1:1 is a link or a device, not a file. Put the file itself here.',
  ])
})

it('leaves dot files and README.md to people', async () => {
  expect(await diagnosticsOf({ '.DS_Store': Uint8Array.of(0xff), 'README.md': '# How to write' })).toEqual([])
})
