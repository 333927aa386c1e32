import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PackLibrary } from '../../../../src/main/content/pack-library.ts'
import { openPackLibrary } from '../../../../src/main/content/open-pack-library.ts'
import { openPack } from '../../../../src/main/content/pack.ts'
import { keepSpare } from '../../../../src/main/content/spare.ts'
import { makeFolder } from '../support/folder.ts'
import { packFiles, writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const TOPIC = 'topics/magnesium.en.json'
const unreadable = { ok: false, reason: 'unreadable' }

function setUp() {
  const [content, data] = [makeFolder(), makeFolder()]
  writePack(content)
  const notices = quietNotices()
  return {
    content,
    data,
    notices,
    open: () =>
      openPackLibrary({ id: 'leg-cramps', packFolder: content, copiesFolder: data, notices, today: () => '2026-11-22' }).library,
  }
}

/** What a disk, a careless hand or a cut-off copy does to a file. */
const DAMAGE: [what: string, line: RegExp, damage: (file: string) => void][] = [
  ['missing', /missing/, (file) => rmSync(file)],
  ['a folder', /missing/, (file) => (rmSync(file), mkdirSync(file))],
  ['empty', /0 bytes instead of/, (file) => truncateSync(file, 0)],
  ['longer', /bytes instead of/, (file) => appendFileSync(file, ' ')],
  [
    'changed',
    /not the file that was compiled/,
    (file) => writeFileSync(file, JSON.stringify(packFiles[TOPIC]).replace('A', 'B')),
  ],
]

describe.each(DAMAGE)('a topic file that is %s', (_what, line, damage) => {
  it('is left out, named to staff, and costs no other topic', async () => {
    const { content, open, notices } = setUp()
    const library = open()
    damage(join(content, TOPIC))
    expect(await library.text({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toEqual(unreadable)
    expect(await library.text({ kind: 'topic', topicId: 'leg-cramps/calcium', language: 'en' })).toMatchObject({
      ok: true,
      value: { id: 'leg-cramps/calcium' },
    })
    expect(notices.list()).toHaveLength(1)
    expect(notices.list()[0]?.line).toMatch(line)
    expect(notices.list()[0]?.line).toContain(TOPIC)
    expect(notices.list()[0]?.line).not.toContain(content)
  })

  it('is shown from the spare copy of the same pack, and staff are told', async () => {
    const { content, data, open, notices } = setUp()
    await keepSpare(openPack(content), data)
    damage(join(content, TOPIC))
    expect(await open().text({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toMatchObject({ ok: true })
    expect(notices.list()[0]?.line).toContain('spare copy')
  })
})

describe('a mended file', () => {
  it('is shown again, and its line goes away', async () => {
    const { content, open, notices } = setUp()
    const library = open()
    writeFileSync(join(content, TOPIC), '')
    await library.text({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })
    writePack(content)
    expect(await library.text({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toMatchObject({ ok: true })
    expect(notices.list()).toEqual([])
  })
})

describe('what is not in the pack', () => {
  it.each([
    ['leg-cramps/vitamin-d', 'en'],
    ['leg-cramps/magnesium', 'es'],
    ['other/magnesium', 'en'],
  ] as const)('%s in %s is unknown', async (id, language) => {
    expect(await setUp().open().text({ kind: 'topic', topicId: id, language })).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('a file of another shape, however well hashed', () => {
  it.each([
    [
      'topics/magnesium.en.json',
      { id: 'leg-cramps/magnesium' },
      (library: PackLibrary) => library.text({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' }),
    ],
    [
      'checklist.en.json',
      { signs: [] },
      (library: PackLibrary) => library.text({ kind: 'checklist', packId: 'leg-cramps', language: 'en' }),
    ],
    [
      'comparison.en.json',
      { rows: 1 },
      (library: PackLibrary) => library.text({ kind: 'comparison', packId: 'leg-cramps', language: 'en' }),
    ],
    ['drawings.json', { calf: 'path' }, (library: PackLibrary) => library.drawings('all')],
    ['drawings.home.json', { calf: 'path' }, (library: PackLibrary) => library.drawings('home')],
    ['sources.json', [{ id: 'x' }], (library: PackLibrary) => library.sources()],
  ])('%s is unreadable', async (path, data, read) => {
    const { content, open } = setUp()
    writePack(content, { ...packFiles, [path]: data })
    expect(await read(open())).toEqual(unreadable)
  })
})

describe('readings, by which staff decide', () => {
  const path = 'reading.en.json'
  const part = { part: 'message', score: 3.1 }
  const text = { score: 4.8, also: 7.2, parts: [part] }
  const good = { language: 'en', scale: 'flesch-kincaid', texts: { 'topic:magnesium': text } }

  it.each([
    ['a scale there is not', { ...good, scale: 'wish' }],
    ['a score in words', { ...good, texts: { checklist: { ...text, score: 'easy' } } }],
    ['a score that is not there', { ...good, texts: { checklist: { parts: [part] } } }],
    ['a second score in words', { ...good, texts: { checklist: { ...text, also: '7' } } }],
    ['a part without a name', { ...good, texts: { checklist: { ...text, parts: [{ ...part, part: '' }] } } }],
    ['a part without a score', { ...good, texts: { checklist: { ...text, parts: [{ part: 'message' }] } } }],
    ['no parts', { ...good, texts: { checklist: { ...text, parts: [] } } }],
    ['a value that this program does not know', { ...good, approved: true }],
  ])('with %s are unreadable, and staff are told', async (_what, data) => {
    const { content, open, notices } = setUp()
    writePack(content, { ...packFiles, [path]: data })
    expect(await open().reading('en')).toEqual(unreadable)
    expect(notices.list()[0]?.line).toContain(path)
  })

  it('are read, and an older pack has none', async () => {
    const { content, open, notices } = setUp()
    expect(await open().reading('en')).toEqual({ ok: false, reason: 'unknown' })
    expect(notices.list()).toEqual([])
    writePack(content, { ...packFiles, [path]: good })
    expect(await open().reading('en')).toEqual({ ok: true, value: good })
  })
})

/** Well hashed, and wrong all the same: what another compiler, or a hand that can also hash, could have written. */
describe('a checklist that may not be shown', () => {
  type Parts = Readonly<Record<string, unknown>>
  const good = packFiles['checklist.en.json'] as { signs: Parts[]; groups: Parts[]; contexts: Parts[]; tiers: Parts }
  const [emergency, weak] = good.signs
  const raise = { context: 'kidney', to: 'emergency', certainty: 'some', sources: ['x'] }
  const path = 'checklist.en.json'

  const BAD: [what: string, parts: Parts][] = [
    ['lowers a sign', { signs: [emergency, { ...weak, raises: [{ ...raise, to: 'self-care' }] }] }],
    ['raises a sign to where it is', { signs: [emergency, { ...weak, raises: [{ ...raise, to: 'today' }] }] }],
    ['raises to a tier there is not', { signs: [emergency, { ...weak, raises: [{ ...raise, to: 'worst' }] }] }],
    ['names a context there is not', { signs: [emergency, { ...weak, raises: [{ ...raise, context: 'clot' }] }] }],
    ['is pressed by a context there is not', { signs: [emergency, { ...weak, urges: ['clot'] }] }],
    ['raises by another sign', { signs: [emergency, { ...weak, raises: [{ ...raise, sign: 'weak' }] }] }],
    ['has a context that names a context', { contexts: [{ ...good.contexts[0], raises: [raise] }] }],
    ['has a group in a group', { groups: good.groups.map((group) => ({ ...group, group: 'chest' })) }],
    ['has a sign of an unknown tier', { signs: [emergency, { ...weak, tier: 'worst' }] }],
    ['has a sign in a group of another tier', { signs: [emergency, { ...weak, tier: 'appointment' }] }],
    ['has a sign twice', { signs: [emergency, weak, weak] }],
    ['has no emergency sign', { signs: [weak] }],
    ['has a sign without words', { signs: [emergency, { ...weak, text: [] }] }],
    ['says nothing of someone else', { signs: [emergency, { ...weak, textOther: undefined }] }],
    ['has a sign without a why', { signs: [emergency, { ...weak, why: ' ' }] }],
    ['has a sign without a source', { signs: [emergency, { ...weak, sources: [] }] }],
    ['has a sign without a review day', { signs: [emergency, { ...weak, reviewDue: '' }] }],
    ['has a sign that does not say how sure it is', { signs: [emergency, { ...weak, certainty: 'very' }] }],
    [
      'has a tier without steps',
      { tiers: { ...good.tiers, emergency: { word: 'Now', title: 'Now', steps: [], say: '', not: [] } } },
    ],
  ]

  it.each(BAD)('%s: the last good one stays, even of an older edition, and staff are told', async (_what, parts) => {
    const { content, data, open, notices } = setUp()
    await keepSpare(openPack(content), data)
    writePack(content, { ...packFiles, [path]: { ...good, ...parts } }, '2027-01-01')
    await expect(keepSpare(openPack(content), data)).rejects.toThrow(path)
    expect(await open().text({ kind: 'checklist', packId: 'leg-cramps', language: 'en' })).toEqual({ ok: true, value: good })
    expect(notices.list().map(({ line }) => line)).toEqual([
      'content: leg-cramps/checklist.en.json: shown from the copy of edition 2026-11-22. Install the content again.',
    ])
  })

  it.each(BAD)('%s: it is unreadable when there is no good one', async (_what, parts) => {
    const { content, open } = setUp()
    writePack(content, { ...packFiles, [path]: { ...good, ...parts } })
    expect(await open().text({ kind: 'checklist', packId: 'leg-cramps', language: 'en' })).toEqual(unreadable)
  })
})

describe('a whole pack', () => {
  it('can be read', async () => {
    const library = setUp().open()
    expect(library.summaries('en').map(({ id }) => id)).toEqual(['leg-cramps/magnesium', 'leg-cramps/calcium'])
    const reads = [
      library.text({ kind: 'checklist', packId: 'leg-cramps', language: 'en' }),
      library.text({ kind: 'comparison', packId: 'leg-cramps', language: 'en' }),
      library.drawings('all'),
      library.sources(),
    ]
    expect((await Promise.all(reads)).every(({ ok }) => ok)).toBe(true)
  })
})

describe('no pack at all', () => {
  it('is calm: nothing is listed and everything is unreadable', async () => {
    const library = new PackLibrary({ id: 'leg-cramps', pack: undefined, notices: quietNotices(), today: () => '2026-11-22' })
    expect([library.isMissing, library.languages, library.summaries('en'), library.edition]).toEqual([true, [], [], ''])
    expect(await library.text({ kind: 'checklist', packId: 'leg-cramps', language: 'en' })).toEqual(unreadable)
  })
})

it('knows of no comparison and no glossary in a pack without them', async () => {
  const { content, open, notices } = setUp()
  const { 'comparison.en.json': _comparison, 'glossary.en.json': _glossary, ...files } = packFiles
  writePack(content, files)
  const library = open()
  expect(library.textsIn('en').map(({ kind }) => kind)).toEqual(['checklist', 'body-map', 'topic', 'topic'])
  for (const kind of ['comparison', 'glossary'] as const)
    expect(await library.text({ kind, packId: 'leg-cramps', language: 'en' })).toEqual({ ok: false, reason: 'unknown' })
  expect(notices.list()).toEqual([])
})
