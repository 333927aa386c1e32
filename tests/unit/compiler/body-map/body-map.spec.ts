import { expect, it } from 'vitest'
import type { BodyMap } from '#shared/texts/body-map.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { MAP_FACTS, MAP_WORDS, SUBJECT_WORDS } from '../support/body-map.ts'
import { makeFolder, type PackFiles, diagnosticsOf, SMALL_PACK } from '../support/pack-folder.ts'

const SIGN = 'breath'
const compileFiles = async (files: PackFiles) => compilePack(await makeFolder(files))

const files = (facts = MAP_FACTS, words = MAP_WORDS) => ({
  ...SMALL_PACK,
  'words/en.yaml': SUBJECT_WORDS,
  'body-map/body-map.yaml': facts,
  'body-map/en.yaml': words,
})

it.each([
  [
    'an unknown source',
    MAP_FACTS.replace('[cochrane-mg]', '[cochrane-mh]'),
    MAP_WORDS,
    /unknown source `cochrane-mh`.*cochrane-mg/u,
  ],
  [
    'an unknown sign',
    MAP_FACTS.replace(`both: [${SIGN}]`, 'both: [no-such-sign-here]'),
    MAP_WORDS,
    /unknown sign `no-such-sign-here`/u,
  ],
  ['an unknown topic', MAP_FACTS.replace('[magnesium]', '[magnesum]'), MAP_WORDS, /unknown topic `magnesum`/u],
  ['an unknown drawing', MAP_FACTS.replace('drawing: calf\nw', 'drawing: cald\nw'), MAP_WORDS, /unknown drawing `cald`/u],
  ['a claim without certainty', MAP_FACTS.replace('certainty: weak, ', ''), MAP_WORDS, /missing `certainty`/u],
  ['an open region', MAP_FACTS.replace('L10 10Z', 'L10 10'), MAP_WORDS, /not closed/u],
  ['a region that is no path', MAP_FACTS.replace('M0 0L', 'M0 L'), MAP_WORDS, /takes 2 numbers/u],
  ['a side left out', MAP_FACTS.replace(/ {2}- \{ id: both.*\n/u, ''), MAP_WORDS, /name one and both/u],
  ['a place without words', MAP_FACTS, MAP_WORDS.replace('  calf:', '  foot:'), /place `calf` has no words/u],
  ['a number in what the picture shows', MAP_FACTS, MAP_WORDS.replace('Two legs.', '2 legs.'), /number without source: `2`/u],
  [
    'a number in what a figure shows',
    MAP_FACTS,
    MAP_WORDS.replace('drawingAlt: A calf.', 'drawingAlt: 3 calves.'),
    /source: `3`/u,
  ],
  [
    'a figure that is not described',
    MAP_FACTS,
    MAP_WORDS.replace(', drawingAlt: A calf.', ''),
    /needs `caption` and `drawingAlt`/u,
  ],
  ['a number in a heading', MAP_FACTS, MAP_WORDS.replace('title: Calf', 'title: Calf 2'), /number without source: `2`/u],
  [
    'words that are hard to read',
    MAP_FACTS,
    MAP_WORDS.replace(
      'A cramp can be here.',
      'Neuromuscular hyperexcitability characterizes electrophysiological abnormalities universally.',
    ),
    /hard to read: grade/u,
  ],
])('refuses %s', async (_what, facts, words, expected) => {
  expect((await diagnosticsOf(files(facts, words))).join('\n')).toMatch(expected)
})

it('compiles into a file of its own, with its day for review in the manifest', async () => {
  const { pack } = await compileFiles(files())
  const map = JSON.parse(pack?.files.get(packPaths.bodyMap('en')) ?? 'null') as BodyMap
  expect(pack?.manifest.reviewDue.bodyMap).toBe('2027-11-22')
  expect(pack?.manifest.files.map(({ path }) => path)).toContain('body-map.en.json')
  expect(map.sources).toEqual(['ods-mg', 'cochrane-mg'])
  expect(map.areas[0]?.relief.blocks).toEqual([
    { kind: 'list', ordered: true, items: [[{ text: 'Stretch it.' }], [{ text: 'Rub it.' }]] },
  ])
  expect(map.sides[0]?.means.blocks).toEqual([
    { kind: 'paragraph', text: [{ text: 'It is in ' }, { text: 'one', strong: true }, { text: ' leg.' }] },
  ])
})

it('may be left out of a pack', async () => {
  const { diagnostics, pack } = await compileFiles(SMALL_PACK)
  expect(diagnostics).toEqual([])
  expect(pack?.manifest.reviewDue.bodyMap).toBeUndefined()
})

it('shows the first language where a translation is older', async () => {
  const es = {
    ...files(),
    'pack.yaml': SMALL_PACK['pack.yaml'].replace('[en]', '[en, es]'),
    'body-map/es.yaml': MAP_WORDS.replace('Calf', 'Pantorrilla'),
  }
  const translated = Object.fromEntries(
    (['foods', 'comparison', 'checklist', 'glossary'] as const).map((name) => [`${name}/es.yaml`, SMALL_PACK[`${name}/en.yaml`]]),
  )
  const whole = {
    ...es,
    ...translated,
    'words/es.yaml': SUBJECT_WORDS,
    'topics/magnesium/es.md': SMALL_PACK['topics/magnesium/en.md'],
  }
  const { pack } = await compileFiles(whole)
  const map = JSON.parse(pack?.files.get(packPaths.bodyMap('es')) ?? 'null') as BodyMap
  expect(map.areas[0]).toMatchObject({ title: 'Calf', language: 'en', means: { language: 'en' } })
})

it.each<readonly [string, PackFiles, boolean]>([
  ['the words change', files(MAP_FACTS, MAP_WORDS.replace('Rub it.', 'Warm it.')), false],
  ['a drawing changes', { ...files(), 'drawings/calf.svg': SMALL_PACK['drawings/calf.svg'].replace('L10 10', 'L10 20') }, false],
  ['the review day changes', files(MAP_FACTS.replace('reviewDue: 2027', 'reviewDue: 2028')), true],
])('binds the revision to words and pictures: %s', async (_what, changed, isSame) => {
  const revision = async (from: PackFiles) => {
    const { diagnostics, pack } = await compileFiles(from)
    expect(diagnostics).toEqual([])
    return (JSON.parse(String(pack?.files.get(packPaths.bodyMap('en')))) as BodyMap).revision
  }
  expect((await revision(changed)) === (await revision(files()))).toBe(isSame)
})
