import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { Diagnostics, formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { formatLedger, parseLedger } from '../../../../src/compiler/translations/ledger.ts'
import { confirmAll } from '../support/confirm-all.ts'
import { diagnosticsOf, makeFolder } from '../support/pack-folder.ts'
import { LEDGER, TWO_LANGUAGES } from '../support/two-languages.ts'

const LEDGER_TEXT = TWO_LANGUAGES[LEDGER]
/** The ledger as it was written before translations were bound: the originals' fingerprints alone. */
const OLD_FORM = LEDGER_TEXT.replaceAll(/^ {2}(?:by|on|parts):.*\n/gmu, '')
  .replaceAll(/^ {4}/gmu, '  ')
  .replaceAll(/=[0-9a-f]{10}/gu, '')

const withLedger = (text: string) => ({ ...TWO_LANGUAGES, [LEDGER]: text })
/** Files of which one line says that nobody has read them. */
const unread = (lines: readonly string[]) => lines.filter((line) => / not yet read against its `en` original/u.test(line))

it('names both sides of each part, and who read the file, and when', () => {
  expect(LEDGER_TEXT).toMatch(/^topics\/magnesium\/es\.md:\n {2}by: 'not named'\n {2}on: '2026-11-29'\n {2}parts:\n/mu)
  expect(LEDGER_TEXT).toMatch(/^ {4}title: '[0-9a-f]{10}=[0-9a-f]{10}'$/mu)
  expect(LEDGER_TEXT).toMatch(/^ {4}foods: '[0-9a-f]{10}=[0-9a-f]{10}(?: [0-9a-f]{10}=[0-9a-f]{10}){4}'$/mu)
})

it('takes nothing of an old ledger for read, and says so in one line a file', async () => {
  const lines = await diagnosticsOf(withLedger(OLD_FORM))
  expect(lines).toHaveLength(6)
  expect(unread(lines)).toHaveLength(6)
  expect(lines[0]).toContain('the ledger is of the old form, which names the words of the original only.')
})

it('loses nothing of an old ledger when one file is confirmed', async () => {
  const folder = await makeFolder(withLedger(OLD_FORM))
  await confirmAll(folder, ['foods/es.yaml'])
  const text = await readFile(join(folder, LEDGER), 'utf8')
  const hashes = (ledger: string) => ledger.match(/[0-9a-f]{10}/gu)?.length ?? 0
  expect(hashes(text)).toBe(hashes(OLD_FORM) + 1)
  expect(unread((await compilePack(folder)).outdated.map(formatDiagnostic))).toHaveLength(5)
  await confirmAll(folder)
  expect(await readFile(join(folder, LEDGER), 'utf8')).toBe(LEDGER_TEXT)
})

it.each([
  ['broken YAML', '<<<<<<< ours\n'],
  ['empty', ''],
  ['a list', '- foods/es.yaml\n'],
  ['words', 'foods\n'],
  ['a number for a file', 'foods/es.yaml: 7\n'],
  ['a number for a part', 'foods/es.yaml: {parts: {magnesium-seeds: 7}}\n'],
  ['a name that is none', 'foods/es.yaml: {by: [a], on: b, parts: {}}\n'],
  ['a file twice', `${LEDGER_TEXT}foods/es.yaml: {parts: {}}\n`],
  ['an alias', 'foods/es.yaml: &a {parts: {}}\nchecklist/es.yaml: *a\n'],
  ['very deep', `${'{a: '.repeat(200)}b${'}'.repeat(200)}\n`],
  ['huge', `foods/es.yaml: {parts: {a: '${'0123456789=0123456789 '.repeat(20_000)}'}}\n`],
])('confirms nothing by a ledger that is %s, and names the place', async (_what, text) => {
  const folder = await makeFolder(withLedger(text))
  const { outdated, diagnostics, pack } = await compilePack(folder)
  const lines = [...diagnostics, ...outdated].map(formatDiagnostic)
  expect(lines.filter((line) => /^translated\/es\.yaml:[1-9]\d*:[1-9]\d* \S/u.test(line))).toHaveLength(1)
  expect(unread(lines)).toHaveLength(6)
  expect(pack === undefined).toBe(diagnostics.length > 0)
})

it.each([
  ['a list of parts', 'foods/es.yaml: {parts: [a, b]}\n'],
  ['no fingerprints', "foods/es.yaml: {by: a, on: b, parts: {magnesium-seeds: 'hello'}}\n"],
  [
    'one pair for many blocks',
    `topics/magnesium/es.md: {by: a, on: b, parts: {foods: '${'0123456789=0123456789 '.repeat(10_000)}'}}\n`,
  ],
  [
    'names of every object',
    'foods/es.yaml: {parts: {__proto__: a=b, constructor: a=b, toString: a=b}}\n__proto__: {parts: {a: a=b}}\n',
  ],
])('confirms nothing by a ledger with %s', async (_what, text) => {
  const { pack } = await compilePack(await makeFolder(withLedger(text)))
  expect(pack?.manifest.untranslated).toHaveLength(6)
})

it('has an answer for any ledger, and never takes changed words for read', async () => {
  const folder = await makeFolder({
    ...TWO_LANGUAGES,
    'foods/es.yaml': TWO_LANGUAGES['foods/es.yaml'].replace('Pumpkin', 'Melon'),
  })
  const piece = fc.oneof(fc.constantFrom(':', '\n', "'", '=', ' ', '{', '}', '[', '&a', '*a', '__proto__', 'parts'), fc.string())
  await fc.assert(
    fc.asyncProperty(fc.nat(LEDGER_TEXT.length), fc.nat(40), fc.array(piece, { maxLength: 8 }), async (at, cut, pieces) => {
      await writeFile(join(folder, LEDGER), LEDGER_TEXT.slice(0, at) + pieces.join('') + LEDGER_TEXT.slice(at + cut))
      const { outdated } = await compilePack(folder)
      expect(outdated.map(({ file }) => file)).toContain('foods/es.yaml')
    }),
    { numRuns: 25 },
  )
})

it('writes names that YAML would take for something else', () => {
  const ledger = new Map([
    ['a/es.yaml', { confirmation: { by: "Ana O'Neil: #1", on: '2026-11-29' }, parts: new Map([['title', []]]) }],
  ])
  const read = parseLedger(LEDGER, formatLedger(ledger), new Diagnostics())
  expect(read?.get('a/es.yaml')?.confirmation).toEqual({ by: "Ana O'Neil: #1", on: '2026-11-29' })
})
