import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Topic } from '#shared/content/content.ts'
import type { Glossary } from '#shared/content/glossary.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { confirmAll } from '../support/confirm-all.ts'
import { makeFolder } from '../support/pack-folder.ts'
import { LEDGER, TWO_LANGUAGES, withTranslationChange } from '../support/two-languages.ts'

const [EN, ES] = ['glossary/en.yaml', 'glossary/es.yaml'] as const
const CLOT = '  clot: {word: clot, meaning: Blood that has turned thick.}\n'
const CONFIRM = 'then run `npm run content -- confirm`.'

async function compiled(files: Readonly<Record<string, string>>) {
  const { pack, diagnostics, outdated } = await compilePack(await makeFolder(files))
  expect(diagnostics).toEqual([])
  const read = <T>(path: string) => JSON.parse(pack?.files.get(path) ?? 'null') as T
  return {
    lines: outdated.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    terms: read<Glossary>(packPaths.glossary('es')).terms,
    topic: read<Topic>(packPaths.topic('magnesium', 'es')),
    untranslated: pack?.manifest.untranslated,
  }
}
const termOf = (terms: Glossary['terms'], wanted: string) => terms.find(({ id }) => id === wanted)

it.each([
  ['meaning', 'turned thick', 'clumped'],
  ['word', 'word: clot,', 'word: blood clot,'],
])('calls a meaning outdated when the first language has another %s, and shows the new one', async (_what, from, to) => {
  const { lines, terms, untranslated } = await compiled(withTranslationChange(EN, from, to))
  const made = `outdated translation: the original changed (\`clot\` in ${EN}). Bring it up to date, ${CONFIRM}`
  expect(lines).toEqual([`${ES}:2:31 ${made}`])
  const meaning = from === 'turned thick' ? 'Blood that has clumped.' : 'Blood that has turned thick.'
  expect(termOf(terms, 'clot')).toMatchObject({ word: 'clot', meaning: [{ text: meaning }], language: 'en' })
  expect(termOf(terms, 'water-pill')?.language).toBeUndefined()
  expect(untranslated).toEqual([{ language: 'es', file: ES, parts: 1 }])
})

it('calls a term without words missing, and shows those of the first language', async () => {
  const { lines, terms } = await compiled(withTranslationChange(ES, CLOT, ''))
  expect(lines).toEqual([`${ES}:2:3 missing translation of \`clot\` in ${EN}. Write it, ${CONFIRM}`])
  expect(termOf(terms, 'clot')).toMatchObject({ word: 'clot', language: 'en', wordLanguage: 'en' })
})

it('does not look for a word that fell back in texts of another language', async () => {
  const page = 'topics/magnesium/es.md'
  const marks = (topic: Topic) => JSON.stringify(topic).includes('"term":"clot"')
  const says = withTranslationChange(page, 'helps muscles\nrest', 'helps a clot\nrest')
  const folder = await makeFolder(says)
  await confirmAll(folder)
  const read = { ...says, [LEDGER]: await readFile(join(folder, LEDGER), 'utf8') }
  expect(marks((await compiled(read)).topic)).toBe(true)
  expect(marks((await compiled({ ...read, [ES]: TWO_LANGUAGES[ES].replace(CLOT, '') })).topic)).toBe(false)
})

it('refuses a term that the first language has not', async () => {
  const { lines } = await compiled(withTranslationChange(ES, CLOT, `${CLOT}  clots: {word: clumps, meaning: Thick blood.}\n`))
  expect(lines).toEqual([`${ES}:3:10 ${EN} has no \`clots\` here. Did you mean \`clot\`?`])
})

it.each([
  [
    'moved in the translation',
    { ...TWO_LANGUAGES, [ES]: TWO_LANGUAGES[ES].replace(CLOT, '').replace('watch:', `${CLOT}watch:`) },
  ],
  [
    'moved in the first language',
    { ...TWO_LANGUAGES, [EN]: TWO_LANGUAGES[EN].replace(CLOT, '').replace('watch:', `${CLOT}watch:`) },
  ],
  ['met in other ways', withTranslationChange(EN, '[water pills]', '[water pills, water tablet]')],
])('leaves a term alone that is %s', async (_what, files) => {
  const { lines, terms } = await compiled(files)
  expect(lines).toEqual([])
  expect(terms.filter(({ language }) => language !== undefined)).toEqual([])
})

it('is up to date once someone has read both', async () => {
  const folder = await makeFolder(withTranslationChange(EN, 'turned thick', 'clumped'))
  const { renewed } = await confirmAll(folder, [ES])
  expect(renewed).toEqual([{ file: ES, parts: ['terms.clot'] }])
  expect((await compilePack(folder)).outdated).toEqual([])
  expect(await readFile(join(folder, LEDGER), 'utf8')).not.toBe(TWO_LANGUAGES[LEDGER])
})

it('shows every meaning in the first language until the file was read against it', async () => {
  const ledger = TWO_LANGUAGES[LEDGER].replace(/glossary\/es\.yaml:\n(?: {2}.*\n)+/u, '')
  const { lines, terms } = await compiled({ ...TWO_LANGUAGES, [LEDGER]: ledger })
  expect(lines).toEqual([`${ES}:1:1 not yet read against its \`en\` original. Read both, ${CONFIRM}`])
  expect(terms.map(({ language }) => language)).toEqual(['en', 'en'])
})
