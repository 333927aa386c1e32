import { expect, it } from 'vitest'
import type { Topic } from '#shared/content/content.ts'
import type { Glossary } from '#shared/content/glossary.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { makeFolder, diagnosticsOf, SMALL_PACK, type SmallPackPath, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'
const unexplained = (file = 'en', word = 'diuretic') =>
  `medical word not in the glossary: \`${word}\`. Say \`water pill\`, or explain the word in glossary/${file}.yaml.`

/** What is wrong, in which file, what is replaced by what, and every line that an author is told. */
it.each<readonly [string, SmallPackPath, string, string, readonly string[]]>([
  ['in a paragraph', PAGE, 'It helps muscles\n', 'It helps.\nA diuretic may\n', [`${PAGE}:16:3 ${unexplained()}`]],
  ['in strong words', PAGE, '**not**', '**no diuretic**', [`${PAGE}:10:13 ${unexplained()}`]],
  ['in a list', PAGE, '- One thing', '- Diuretics', [`${PAGE}:18:3 ${unexplained('en', 'Diuretics')}`]],
  ['in a heading', PAGE, '## Foods', '## Diuretic foods', [`${PAGE}:23:4 ${unexplained('en', 'Diuretic')}`]],
  ['in the title of a callout', PAGE, '[Ask first]', '[Ask of a diuretic]', [`${PAGE}:27:21 ${unexplained()}`]],
  ['in a caption', PAGE, 'A drawn calf.', 'A drawn diuretic.', [`${PAGE}:6:41 ${unexplained()}`]],
  ['in the checklist', 'checklist/en.yaml', 'It can be a clot.', 'A diuretic.', [`checklist/en.yaml:6:52 ${unexplained()}`]],
  ['in a cell', 'comparison/en.yaml', 'Rests muscles', 'A diuretic', [`comparison/en.yaml:7:25 ${unexplained()}`]],
  ['in a meaning', 'glossary/en.yaml', 'A pill that', 'A diuretic that', [`glossary/en.yaml:3:64 ${unexplained()}`]],
])('refuses a medical word %s', async (_what, path, from, to, lines) => {
  expect(await diagnosticsOf({ [path]: withChange(path, from, to) })).toEqual(lines)
})

it.each<readonly [string, SmallPackPath, string, string]>([
  ['that is a term', 'glossary/en.yaml', '[water pills]', '[water pills, diuretic]'],
  ['that a longer term holds', 'glossary/en.yaml', '[water pills]', '[a diuretic pill]'],
])('takes a medical word %s', async (_what, path, from, to) => {
  const page = withChange(PAGE, 'It helps muscles', 'A diuretic pill helps')
  expect(await diagnosticsOf({ [PAGE]: page, [path]: withChange(path, from, to) })).toEqual([])
})

it('takes medical words to search by', async () => {
  expect(await diagnosticsOf({ [PAGE]: withChange(PAGE, '[mag]', '[mag, diuretic]') })).toEqual([])
})

it.each<readonly [string, string, string, string]>([
  [
    'a term without words',
    '  clot: {word: clot, meaning: Blood that has turned thick.}\n',
    '',
    '1:1 `clot` has no words in `terms`. Write them.',
  ],
  ['a term that is not listed', 'clot:', 'clots:', '2:3 glossary/glossary.yaml has no `clots` in `terms`. Did you mean `clot`?'],
  ['a word for two terms', '[water pills]', '[Clot]', '3:41 `Clot` stands for `clot` already. Keep one.'],
  ['a number', 'turned thick', 'turned 2 times', '2:31 number without source: `2`. Say what the word means without it.'],
  [
    'a watched word without words',
    '  water-pill: {say',
    '  water-pills: {say',
    '4:1 `water-pill` has no words in `watch`. Write them.',
  ],
  [
    'a meaning that is hard to read',
    'Blood that has turned thick.',
    'Coagulated haematological accumulation obstructing physiological circulation.',
    '2:31 hard to read: grade 43.8; the limit of a meaning is 8. Write shorter sentences and everyday words.',
  ],
])('refuses %s', async (_what, from, to, line) => {
  const lines = await diagnosticsOf({ 'glossary/en.yaml': withChange('glossary/en.yaml', from, to) })
  expect(lines).toContain(`glossary/en.yaml:${line}`)
})

async function compiled(page: string) {
  const { pack, diagnostics } = await compilePack(await makeFolder({ ...SMALL_PACK, [PAGE]: page }))
  expect(diagnostics).toEqual([])
  const read = <T>(path: string) => JSON.parse(pack?.files.get(path) ?? 'null') as T
  return { topic: read<Topic>(packPaths.topic('magnesium', 'en')), glossary: read<Glossary>(packPaths.glossary('en')), pack }
}

it('marks a word where a section first uses it, and nowhere else', async () => {
  const plain = await compiled(SMALL_PACK[PAGE])
  const page = SMALL_PACK[PAGE].replace('It did **not**', 'A clot did **not, clot**')
    .replace('\nIt helps muscles\n', '\nA Clot, a **water pill**, a clot.\n')
    .replace('## Foods', '## Foods and clot')
    .replace('[Ask first]', '[Ask of a clot]')
    .replace('Ask about', 'Ask of water pills,')
    .replace('\nNo.', '\nNo water pill, no clot.')
  const { topic } = await compiled(page)
  const marked = JSON.stringify(topic).match(/\{[^{}]*"term"[^{}]*\}/gu)
  expect(marked).toEqual([
    '{"term":"clot","text":"clot"}', // the message
    '{"term":"clot","text":"Clot"}', // the first section
    '{"strong":true,"term":"water-pill","text":"water pill"}',
    '{"term":"water-pill","text":"water pills"}', // the second
    '{"term":"clot","text":"clot"}',
  ])
  const text = topic.sections[0]?.blocks[0]
  expect(text?.kind === 'paragraph' && text.text.map((run) => run.text).join('')).toBe(
    'A Clot, a water pill, a clot. rest at a:x.',
  )
  expect(plain.topic.revision).not.toBe(topic.revision)
})

it('leaves the revision that approvals bind to alone', async () => {
  const before = await compiled(withChange(PAGE, 'It helps muscles', 'A clot helps'))
  const files = { ...SMALL_PACK, [PAGE]: withChange(PAGE, 'It helps muscles', 'A clot helps') }
  const glossary = withChange('glossary/en.yaml', 'word: clot,', 'word: lump,')
  const { pack } = await compilePack(await makeFolder({ ...files, 'glossary/en.yaml': glossary }))
  const after = JSON.parse(pack?.files.get(packPaths.topic('magnesium', 'en')) ?? 'null') as Topic
  expect(JSON.stringify(after)).not.toContain('"term"')
  expect(after.revision).toBe(before.topic.revision)
})

it('lists the glossary in the pack', async () => {
  const { glossary, pack } = await compiled(SMALL_PACK[PAGE])
  expect(pack?.manifest.files.map(({ path }) => path)).toContain(packPaths.glossary('en'))
  expect(glossary.terms[1]).toEqual({
    id: 'water-pill',
    word: 'water pill',
    also: ['water pills'],
    sources: ['ods-mg'],
    meaning: [{ text: 'A pill that makes you pee more.' }],
  })
})

it.each<readonly [string, string, string]>([
  ['names no source', '[ods-mg]', '[]'],
  ['names a source that is not there', '[ods-mg]', '[ods-mgg]'],
])('refuses a meaning that %s', async (_what, from, to) => {
  const lines = await diagnosticsOf({ 'glossary/glossary.yaml': withChange('glossary/glossary.yaml', from, to) })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^glossary\/glossary\.yaml:1:\d+ (?:`terms\.water-pill`: is an empty list\.|unknown source `ods-mgg`\. Did you mean)/u,
  )
})

it('binds the approval of the words explained to what they lean on', async () => {
  const revisionOf = async (facts: string) => {
    const { pack } = await compilePack(await makeFolder({ ...SMALL_PACK, 'glossary/glossary.yaml': facts }))
    return (JSON.parse(pack?.files.get(packPaths.glossary('en')) ?? '{}') as Glossary).revision
  }
  const facts = SMALL_PACK['glossary/glossary.yaml']
  expect(await revisionOf(facts.replace('[ods-mg]', '[cochrane-mg]'))).not.toBe(await revisionOf(facts))
})
