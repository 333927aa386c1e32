import { describe, expect, it } from 'vitest'
import type { Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { makeFolder, diagnosticsOf, SMALL_PACK, withChange } from '../support/pack-folder.ts'
import { withTranslationChange } from '../support/two-languages.ts'

const PACK = 'pack.yaml'
const WORDS = 'words/en.yaml'

it('carries what the pack says of its subject, and its words, in the manifest', async () => {
  const { pack } = await compilePack(await makeFolder(SMALL_PACK))
  expect(pack?.manifest.subject).toMatchObject({
    sections: [
      { id: 'role' },
      { id: 'foods', role: 'foods' },
      { id: 'safety', role: 'caution' },
      { id: 'sure', role: 'certainty' },
    ],
    doors: [{ id: 'compare', to: 'comparison', drawing: 'calf' }],
    drawings: { attract: 'calf' },
    words: { en: { attract: { title: 'Cramps?' }, doors: { compare: { title: 'Compare' } } } },
  })
})

describe('pack.yaml', () => {
  const NIGHT = 'night: {tone: "#d3ecc2"'
  it.each([
    ['a section twice', '{id: role}', '{id: role}, {id: role}', '5:29 `role` stands twice. Keep one.'],
    [
      'a role that does not exist',
      'role: caution',
      'role: cautoin',
      '5:69 `sections #3 role`: `cautoin` is not a choice. Did you mean `caution`?',
    ],
    ['a role twice', '{id: role}', '{id: role, role: foods}', '5:55 another section has the role `foods` already. Keep one.'],
    ['a kind twice', '{id: general, look: keys}', '{id: nutrient, look: keys}', '6:43 `nutrient` stands twice. Keep one.'],
    [
      'an unknown overview',
      'overview: magnesium',
      'overview: magnesum',
      '7:11 unknown topic `magnesum`. Did you mean `magnesium`?',
    ],
    [
      'a door to nowhere',
      'to: comparison',
      'to: comparisom',
      '8:27 `doors #1 to`: `comparisom` is not a choice. Did you mean `comparison`?',
    ],
    ['a door to no topic', 'to: comparison', 'to: topic', '8:9 a door to `topic` names its `topic`. Add it.'],
    [
      'a topic where none is shown',
      'to: comparison',
      'to: comparison, topic: magnesium',
      '8:46 a door to `comparison` has no `topic`. Take it out.',
    ],
    [
      'a door to relief without such a section',
      'to: comparison',
      'to: relief, topic: magnesium',
      '8:27 no section of `sections` has the role `relief`. Give it to one, or take this door out.',
    ],
    [
      'a door to a part that the pack lacks',
      'to: comparison',
      'to: body-map',
      '8:27 the pack has no folder body-map/. Write it, or take this door out.',
    ],
    [
      'two doors to one place',
      'doors: [',
      'doors: [{id: sides, to: comparison}, ',
      '8:56 another door leads to `comparison` already. Keep one.',
    ],
    ['an unknown picture', 'attract: calf', 'attract: cald', '9:21 unknown drawing `cald`. Did you mean `calf`?'],
    [
      'an unknown use of a picture',
      'attract: calf',
      'atract: calf',
      '9:12 unknown key `atract` in `drawings`. Did you mean `attract`?',
    ],
    ['an unknown hue', 'hue: mg', 'hue: mh', '10:6 unknown hue `mh`. Use `mg` or `leg`.'],
    [
      'no colour',
      '"#203c17"',
      'green',
      '13:17 `hues.mg.day.tone`: is not a colour. Write it as `"#203c17"`, in quotes and small letters.',
    ],
    [
      'a tone that cannot be read',
      '"#203c17"',
      '"#4a7a3c"',
      '13:17 the tone on a key: contrast is 4.9 to 1; the least is 10 to 1. Darken it.',
    ],
    [
      'a tone that cannot be read by night',
      NIGHT,
      'night: {tone: "#7a9a6a"',
      '14:19 the tone on its tint: contrast is 4.1 to 1; the least is 10 to 1. Lighten it.',
    ],
    [
      'a tint that grey print darkens',
      '"#eaf2df"',
      '"#cfe0bb"',
      '15:36 in grey print the tint is too dark to read on. Lighten it.',
    ],
    ['a paint without a look', ', night-high: "#7a3427"', '', '21:3 missing `night-high` in `paints.muscle`.'],
  ])('refuses %s', async (_what, from, to, line) => {
    expect(await diagnosticsOf({ [PACK]: withChange(PACK, from, to) })).toContain(`pack.yaml:${line}`)
  })

  it('needs to say what the subject is', async () => {
    const lines = await diagnosticsOf({ [PACK]: 'id: small\nedition: 2026-11-22\nlanguages: [en]\ntopics: [magnesium]\n' })
    expect(lines.filter((line) => line.startsWith('pack.yaml'))).toEqual(
      ['hue', 'hues', 'kinds', 'overview', 'sections'].map((key) => `pack.yaml:1:1 missing \`${key}\`.`),
    )
  })
})

describe('words', () => {
  it.each([
    [
      'a door without words',
      'doors: {compare: {title: Compare, line: Side by side.}}',
      'doors: {}',
      '4:1 `doors` has nothing for the door `compare` of pack.yaml. Write it.',
    ],
    [
      'words for no door',
      '{compare:',
      '{compere: {title: A, line: B.}, compare:',
      '4:9 pack.yaml has no door `compere`. Did you mean `compare`?',
    ],
    [
      'a kind without words',
      ', general: Also good to know',
      '',
      '5:1 `kinds` has nothing for the kind of topic `general` of pack.yaml. Write it.',
    ],
    [
      'words that nothing shows',
      'noSigns:',
      'relief: {line: A., worried: B?, more: C}\nnoSigns:',
      '8:1 nothing in the pack shows `relief`. Take it out.',
    ],
    [
      'a number',
      'Find out what helps.',
      'It helps 9 in 10.',
      '2:33 number without source: `9`. Put it into a topic, where it names its sources.',
    ],
    [
      'a medical word',
      'noSigns: Try this.',
      'noSigns: Try one diuretic now.',
      '8:10 medical word not in the glossary: `diuretic`. Say `water pill`, or explain the word in glossary/en.yaml.',
    ],
  ])('refuses %s', async (_what, from, to, line) => {
    expect(await diagnosticsOf({ [WORDS]: withChange(WORDS, from, to) })).toEqual([`${WORDS}:${line}`])
  })

  it('asks for those of relief where a door leads there', async () => {
    const pack = withChange(PACK, 'to: comparison', 'to: relief, topic: magnesium').replace(
      '{id: role}',
      '{id: role, role: relief}',
    )
    expect(await diagnosticsOf({ [PACK]: pack })).toEqual([
      `${WORDS}:1:1 missing \`relief\`: a door of the pack shows it. Write it.`,
    ])
  })

  it('shows those of the first language where a translation is older', async () => {
    const changed = withTranslationChange('words/en.yaml', 'title: Cramps?', 'title: Muscle cramps?')
    const { pack, outdated } = await compilePack(await makeFolder(changed))
    expect(outdated.map(({ file, line }) => [file, line])).toEqual([['words/es.yaml', 2]])
    expect(pack?.manifest.subject.words['es']?.attract.title).toBe('Muscle cramps?')
  })
})

it('refuses a row of the comparison that leads to no section of the pack', async () => {
  const path = 'comparison/comparison.yaml'
  const rows = { [path]: withChange(path, '{id: role}', '{id: role, section: rolle}') }
  expect(await diagnosticsOf(rows)).toEqual([`${path}:2:28 unknown section \`rolle\`. Did you mean \`role\`?`])
})

it('shows each food by the first drawing that has a word of its id', async () => {
  const drawings = 'foodDrawings: [{foods: [nut, seed], drawing: calf}]\n'
  const { pack } = await compilePack(await makeFolder({ ...SMALL_PACK, [PACK]: `${SMALL_PACK[PACK]}${drawings}` }))
  const topic = JSON.parse(pack?.files.get(packPaths.topic('magnesium', 'en')) ?? 'null') as Topic
  expect(topic.sections[1]?.blocks[0]).toMatchObject({ rows: [{ id: 'magnesium-seeds', drawing: 'calf' }] })
  const unknown = { [PACK]: `${SMALL_PACK[PACK]}${drawings.replace('calf', 'cald')}` }
  expect(await diagnosticsOf(unknown)).toEqual(['pack.yaml:22:46 unknown drawing `cald`. Did you mean `calf`?'])
})

describe('a pack may do without', () => {
  const without = (...gone: RegExp[]) =>
    Object.fromEntries(Object.entries<string>(SMALL_PACK).filter(([path]) => !gone.some((pattern) => pattern.test(path))))
  const noDoors = {
    [PACK]: withChange(PACK, 'doors: [{id: compare, to: comparison, drawing: calf}]', 'doors: []'),
    [WORDS]: withChange(WORDS, 'doors: {compare: {title: Compare, line: Side by side.}}', 'doors: {}'),
  }
  const noChart = {
    'topics/magnesium/topic.yaml': withChange(
      'topics/magnesium/topic.yaml',
      'foods: {nutrient',
      'pointSources: [ods-mg] # {nutrient',
    ),
    'topics/magnesium/en.md': withChange('topics/magnesium/en.md', '::food-chart', 'Eat seeds.'),
  }
  it.each([
    ['a comparison', { ...without(/^comparison/u), ...noDoors }],
    ['a glossary', without(/^glossary/u)],
    ['foods', { ...without(/^foods/u), ...noChart }],
    ['all of them', { ...without(/^comparison|^glossary|^foods/u), ...noDoors, ...noChart }],
  ])('%s', async (_what, files) => {
    const { diagnostics, pack } = await compilePack(await makeFolder(files))
    expect(diagnostics).toEqual([])
    expect(pack?.manifest.subject.hasGlossary).toBe('glossary/en.yaml' in files)
  })
  it('foods, but then no topic charts them', async () => {
    const { diagnostics } = await compilePack(await makeFolder(without(/^foods/u)))
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'topics/magnesium/topic.yaml:8:1 the pack has no foods.csv. Write it, or take these foods out.',
    ])
  })
})
