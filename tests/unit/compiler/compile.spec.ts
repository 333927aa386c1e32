import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { compilePack } from '../../../src/compiler/compile.ts'
import { makeFolder, SMALL_PACK, withChange } from './support/pack-folder.ts'

async function compileSmall(changes: Readonly<Record<string, string>> = {}) {
  const { diagnostics, pack } = await compilePack(await makeFolder({ ...SMALL_PACK, ...changes }))
  expect(diagnostics).toEqual([])
  if (pack === undefined) throw new Error('no pack')
  return pack
}

function read<T>(files: ReadonlyMap<string, string>, path: string): T {
  return JSON.parse(files.get(path) ?? 'null') as T
}

it('lists every file with its hash and size', async () => {
  const { manifest, files } = await compileSmall()
  expect(manifest.files.map((file) => file.path)).toEqual([...files.keys()].slice(0, -1))
  for (const { path, sha256, bytes } of manifest.files) {
    const text = Buffer.from(files.get(path) ?? '')
    expect([bytes, sha256]).toEqual([text.length, createHash('sha256').update(text).digest('hex')])
  }
  expect(read(files, packPaths.manifest)).toEqual(manifest)
})

it('gives the same bytes for the same words, whatever the line ends and key order', async () => {
  const crlf = Object.fromEntries(Object.entries(SMALL_PACK).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
  const head = 'id: small\nedition: 2026-11-22\nlanguages: [en]\ntopics: [magnesium]\n'
  const turnedHead = 'topics: [magnesium]\nlanguages: [en]\nedition: 2026-11-22\nid: small\n'
  const turned = { 'pack.yaml': withChange('pack.yaml', head, turnedHead) }
  const first = [...(await compileSmall()).files]
  expect([...(await compileSmall(crlf)).files]).toEqual(first)
  expect([...(await compileSmall(turned)).files]).toEqual(first)
})

it('turns a page into typed blocks', async () => {
  const { files } = await compileSmall()
  const topic = read<Topic>(files, packPaths.topic('magnesium', 'en'))
  expect(topic.message).toEqual({
    kind: 'claim',
    certainty: 'weak',
    sources: ['cochrane-mg'],
    blocks: [
      { kind: 'paragraph', text: [{ text: 'It did ' }, { text: 'not', strong: true }, { text: ' help 9 in 10 people.' }] },
    ],
  })
  expect(topic.sections).toMatchObject([
    {
      id: 'role',
      title: 'What it does',
      depth: 1,
      blocks: [
        { kind: 'paragraph', text: [{ text: 'It helps muscles rest at a:x.' }] },
        { kind: 'list', ordered: false, items: [[{ text: 'One thing' }], [{ text: 'B12 is a name' }]] },
        { kind: 'figure', drawing: 'calf', caption: 'A calf.', alt: 'A drawn calf.', labels: { nerve: 'Nerve' } },
      ],
    },
    {
      id: 'foods',
      depth: 2,
      blocks: [
        {
          kind: 'food-chart',
          unit: 'mg',
          wholeDay: 420,
          rows: [
            {
              id: 'magnesium-seeds',
              name: 'Pumpkin seeds',
              serving: '1 ounce',
              amount: 156,
              percentOfDay: 37,
              source: 'ods-mg',
            },
          ],
        },
        { kind: 'callout', tone: 'ask-first', title: 'Ask first' },
        { kind: 'claim', certainty: 'some', blocks: [{ kind: 'list', ordered: true }] },
        { kind: 'question', question: 'Do bananas help?', certainty: 'not-shown', sources: ['general-knowledge'] },
      ],
    },
  ])
})

it('lists what is cited in the order a reader meets it', async () => {
  const { files } = await compileSmall()
  expect(read<Topic>(files, packPaths.topic('magnesium', 'en')).sources).toEqual(['cochrane-mg', 'ods-mg', 'general-knowledge'])
})

it.each([
  ['the words change', 'topics/magnesium/en.md', 'It helps muscles', 'It makes muscles', false],
  ['a source changes', 'topics/magnesium/en.md', 'sources="cochrane-mg"', 'sources="ods-mg"', false],
  ['an amount changes', 'foods.csv', '28,156,mg,37', '28,155,mg,37', false],
  ['a drawing changes', 'drawings/calf.svg', 'L10 10', 'L10 20', false],
  ['a paint of a drawing changes', 'drawings/calf.svg', 'stroke="ink"', 'stroke="muscle"', false],
  ['a drawing is written otherwise', 'drawings/calf.svg', '  <path', '\n  <path', true],
  ['the look changes', 'topics/magnesium/topic.yaml', 'hue: mg', 'hue: leg', true],
  ['the review day changes', 'topics/magnesium/topic.yaml', '2027-11-22', '2028-01-01', true],
] as const)('binds the revision to words and pictures: %s', async (_what, file, from, to, isSame) => {
  const revision = async (changes = {}) =>
    read<Topic>((await compileSmall(changes)).files, packPaths.topic('magnesium', 'en')).revision
  const changed = SMALL_PACK[file].replace(from, to)
  expect(changed).not.toBe(SMALL_PACK[file])
  expect((await revision({ [file]: changed })) === (await revision())).toBe(isSame)
})

it('sets the checklist in the order of its facts', async () => {
  const { files } = await compileSmall()
  const checklist = read<Checklist>(files, packPaths.checklist('en'))
  expect(checklist.signs.map((sign) => [sign.id, sign.tier])).toEqual([
    ['breath', 'emergency'],
    ['swelling', 'today'],
    ['nights', 'appointment'],
    ['once', 'self-care'],
  ])
  expect(checklist.signs[0]?.text).toEqual([{ text: 'It is ' }, { text: 'hard', strong: true }, { text: ' to breathe' }])
  expect(checklist.revision).toMatch(/^[0-9a-f]{64}$/u)
})
