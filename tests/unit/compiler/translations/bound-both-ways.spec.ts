import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { BodyMap } from '#shared/texts/body-map.ts'
import type { FoodChart, Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { type CompiledPack, compilePack } from '../../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { formatLedger } from '../../../../src/compiler/translations/ledger.ts'
import { MAP_FACTS, MAP_WORDS, SUBJECT_WORDS } from '../support/body-map.ts'
import { CONFIRMATION } from '../support/confirm-all.ts'
import { type Change, compileUnread, SPANISH_PACK } from '../support/spanish-pack.ts'
import { LEDGER } from '../support/two-languages.ts'

const [ENGLISH, PAGE] = ['topics/magnesium/en.md', 'topics/magnesium/es.md']
const CONFIRM = 'then run `npm run content -- confirm`.'
const DOSE = 'No tome más de 350 mg.'

/** A body map, which the smallest pack does not have. */
const MAP = {
  'words/en.yaml': SUBJECT_WORDS,
  'words/es.yaml': SUBJECT_WORDS,
  'body-map/body-map.yaml': MAP_FACTS,
  'body-map/en.yaml': MAP_WORDS,
  'body-map/es.yaml': MAP_WORDS,
}

async function changed(changes: readonly Change[], more?: Readonly<Record<string, string>>) {
  const { diagnostics, outdated, pack } = await compileUnread(changes, more)
  return { errors: diagnostics.map(formatDiagnostic), lines: outdated.map(formatDiagnostic), pack }
}
const read = <T>(pack: CompiledPack | undefined, path: string) => JSON.parse(pack?.files.get(path) ?? 'null') as T
const byHand = (place: string, original: string) =>
  `${place} the translation was changed by hand after it was confirmed; the original (${original}) is as it was. Read both, ${CONFIRM}`

it.each([
  ['a "not" that was lost', DOSE, 'Tome más de 350 mg.', []],
  ['a dose of ten times as much', DOSE, 'No tome más de 3500 mg.', ['`3500 mg` here, `350 mg`']],
  ['a share that was made up', DOSE, `${DOSE} Le pasa a 1 de 10.`, ['`1`, `10` here, none']],
  ['another unit', DOSE, 'No tome más de 350 mcg.', ['`350 mcg` here, `350 mg`']],
  ['a unit that was lost', DOSE, 'No tome más de 350.', ['`350` here, `350 mg`']],
])('sees %s in a text that was confirmed, and shows the first language', async (_what, from, to, amounts) => {
  const { errors, lines, pack } = await changed([[PAGE, from, to]])
  const numbers = amounts.map(
    (both) => `${PAGE}:26:1 other numbers or units: ${both} in the original (${ENGLISH}:27). Write the same.`,
  )
  expect([errors, lines]).toEqual([[], [...numbers, byHand(`${PAGE}:26:1`, `${ENGLISH}:27`)]])
  const topic = read<Topic>(pack, packPaths.topic('magnesium', 'es'))
  expect(topic.sections[1]?.blocks[1]).toMatchObject({ language: 'en', blocks: [{ text: [{ text: 'Ask about 350 mg.' }] }] })
  expect(pack?.manifest.untranslated).toEqual([{ language: 'es', file: PAGE, parts: 1 }])
})

it.each<readonly [string, Change, string, string]>([
  ['a title', [PAGE, 'Magnesio', 'Manganeso'], `${PAGE}:2:8`, `${ENGLISH}:2`],
  ['talking points', [PAGE, 'los riñones', 'el hígado'], `${PAGE}:5:16`, `${ENGLISH}:5`],
  ['the message', [PAGE, '**No** ayudó', 'Ayudó'], `${PAGE}:9:1`, `${ENGLISH}:9`],
  ['a heading', [PAGE, '## Comidas', '## Pastillas'], `${PAGE}:22:1`, `${ENGLISH}:23`],
  ['a caption', [PAGE, 'La pierna.', 'El brazo.'], `${PAGE}:20:1`, `${ENGLISH}:21`],
  ['what a figure says to who cannot see it', [PAGE, 'A drawn calf.', 'Un brazo.'], `${PAGE}:20:1`, `${ENGLISH}:21`],
  ['a label in a drawing', [PAGE, 'nerve: Nerve', 'nerve: Hueso'], `${PAGE}:20:1`, `${ENGLISH}:21`],
  ['the title of a box', [PAGE, '[Ask first]', '[Tome más]'], `${PAGE}:26:1`, `${ENGLISH}:27`],
  ['an answer', [PAGE, 'Casi nunca.', 'Siempre.'], `${PAGE}:34:1`, `${ENGLISH}:35`],
  [
    'the words of a checklist',
    ['checklist/es.yaml', 'Touch what fits.', 'Toque todo.'],
    'checklist/es.yaml:1:8',
    '`title`, `intro`, `introOther` and `worried` in checklist/en.yaml',
  ],
  ['a sign', ['checklist/es.yaml', 'Una pierna', 'Ninguna pierna'], 'checklist/es.yaml:7:13', '`swelling` in checklist/en.yaml'],
  ['a group', ['checklist/es.yaml', 'Pierna, ', 'Brazo, '], 'checklist/es.yaml:4:69', '`leg` in checklist/en.yaml'],
  ['a tier', ['checklist/es.yaml', 'Llame hoy', 'Llame luego'], 'checklist/es.yaml:12:10', '`tiers.today` in checklist/en.yaml'],
  [
    'what raises a sign',
    ['checklist/es.yaml', 'It can come again', 'No vuelve'],
    'checklist/es.yaml:17:10',
    '`clots` in checklist/en.yaml',
  ],
  [
    'a question',
    ['checklist/es.yaml', 'Is the stretch right', '¿Está mal'],
    'checklist/es.yaml:21:12',
    '`stretch` in checklist/en.yaml',
  ],
  ['a row', ['comparison/es.yaml', 'Qué hace', 'Qué no'], 'comparison/es.yaml:5:12', 'row `role` in comparison/en.yaml'],
  ['a cell', ['comparison/es.yaml', 'Relaja', 'Tensa'], 'comparison/es.yaml:7:18', '`role.magnesium` in comparison/en.yaml'],
  ['a food', ['foods/es.yaml', 'Semillas', 'Nueces'], 'foods/es.yaml:1:18', '`magnesium-seeds` in foods/en.yaml'],
  ['a word', ['glossary/es.yaml', 'turned thick', 'turned thin'], 'glossary/es.yaml:2:31', '`clot` in glossary/en.yaml'],
  [
    'a place of the body map',
    ['body-map/es.yaml', 'Stretch it', 'Pull it'],
    'body-map/es.yaml:8:9',
    'place `calf` in body-map/en.yaml',
  ],
  [
    'a side of the body map',
    ['body-map/es.yaml', 'It is in both', 'It is in none'],
    'body-map/es.yaml:6:9',
    'side `both` in body-map/en.yaml',
  ],
  [
    'words of the pack',
    ['words/es.yaml', 'Side by side.', 'Lado a lado.'],
    'words/es.yaml:4:18',
    '`doors.compare` in words/en.yaml',
  ],
])('asks for a new reading of %s that was changed by hand', async (_what, change, place, original) => {
  const { errors, lines, pack } = await changed([change], MAP)
  expect([errors, lines]).toEqual([[], [byHand(place, original)]])
  expect(pack?.manifest.untranslated).toEqual([{ language: 'es', file: change[0], parts: 1 }])
})

it('shows a food and a place of the body map in the first language when nobody has read them', async () => {
  const { pack } = await changed(
    [
      ['foods/es.yaml', 'Semillas', 'Nueces'],
      ['body-map/es.yaml', 'Stretch it', 'Pull it'],
    ],
    MAP,
  )
  const topic = read<Topic>(pack, packPaths.topic('magnesium', 'es'))
  expect((topic.sections[1]?.blocks[0] as FoodChart).rows).toMatchObject([{ name: 'Pumpkin seeds', language: 'en' }])
  expect(JSON.stringify(read<BodyMap>(pack, packPaths.bodyMap('es')))).not.toContain('Pull it')
})

it('names both sides when both changed', async () => {
  const { lines } = await changed([
    [ENGLISH, 'Ask about 350 mg.', 'Never take 350 mg.'],
    [PAGE, DOSE, 'Nunca tome 350 mg.'],
  ])
  expect(lines).toEqual([
    `${PAGE}:26:1 the original (${ENGLISH}:27) and the translation changed after they were confirmed. Read both, ${CONFIRM}`,
  ])
})

const [NEW, NEW_ES] = ['Sleep well.\n\n', 'Duerma bien.\n\n']
it.each<readonly [string, readonly [string, string]]>([
  ['first', ['::food-chart', '::food-chart']],
  ['in the middle', [':::callout', ':::callout']],
  ['last', [':::question', ':::question']],
])('asks for a reading of just a block that was added to both languages, %s of its section', async (_where, [en, es]) => {
  const { lines, pack } = await changed([
    [ENGLISH, en, NEW + en],
    [PAGE, es, NEW_ES + es],
  ])
  expect(lines).toEqual([expect.stringMatching(/not yet read against its original \(topics\/magnesium\/en\.md:\d+\)/u)])
  expect(pack?.manifest.untranslated).toEqual([{ language: 'es', file: PAGE, parts: 1 }])
})

it('asks for a reading of just a section that was added to both languages', async () => {
  const { lines } = await changed([
    ['topics/magnesium/topic.yaml', '{id: foods', '{id: sure, depth: 1}, {id: foods'],
    [ENGLISH, '## Foods', '## How sure\n\nNot very.\n\n## Foods'],
    [PAGE, '## Comidas', '## Seguridad\n\nNo mucha.\n\n## Comidas'],
  ])
  expect(lines.map((line) => line.replace(/ \(.*/u, ''))).toEqual([
    `${PAGE}:22:1 not yet read against its original`,
    `${PAGE}:24:1 not yet read against its original`,
  ])
})

it.each([
  ['both languages', [ENGLISH, PAGE], 0],
  ['the first language alone', [ENGLISH], 0],
])('follows a section that moved in %s', async (_where, pages, count) => {
  const swap = (path: string): Change => {
    const [, role = '', foods = ''] = (SPANISH_PACK[path] ?? '').split(/^(?=## )/mu)
    return [path, role + foods, `${foods}\n${role}`]
  }
  const facts: Change = [
    'topics/magnesium/topic.yaml',
    '{id: role, depth: 1}, {id: foods, depth: 2}',
    '{id: foods, depth: 2}, {id: role, depth: 1}',
  ]
  const { errors, lines, pack } = await changed([facts, ...pages.map(swap)])
  expect([errors, lines.length]).toEqual([[], count])
  const { sections } = read<Topic>(pack, packPaths.topic('magnesium', 'es'))
  expect(sections.map(({ title }) => title)).toEqual(['Comidas', 'Qué hace'])
})

it('keeps a pack from shipping when words with other numbers stand in its ledger as read', async () => {
  const { folder, translationFiles } = await compileUnread([[PAGE, DOSE, 'No tome más de 3500 mg.']])
  const entries = translationFiles.map(
    ({ facts, current }) => [facts.file, { confirmation: CONFIRMATION, parts: current }] as const,
  )
  await writeFile(join(folder, LEDGER), formatLedger(new Map(entries)))
  const { diagnostics, outdated, pack } = await compilePack(folder)
  expect([...diagnostics, ...outdated].map(formatDiagnostic)).toEqual([
    `${PAGE}:26:1 other numbers or units: \`3500 mg\` here, \`350 mg\` in the original (${ENGLISH}:27). Write the same.`,
  ])
  expect(pack).toBeUndefined()
})
