import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fhir } from 'fhir'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import type { Item, Questionnaire } from '../../src/compiler/fhir/model.ts'
import { runContent } from '../../tools/content.ts'
import { CHECKLISTS } from './support/checklist.ts'
import { CONTENT } from './support/shipped.ts'

/** Checks against the published structure definitions and value sets of HL7 FHIR R4, which the package carries. */
const fhir = new Fhir()

async function exported(...words: string[]): Promise<Questionnaire> {
  const lines: string[] = []
  expect(await runContent(['export-fhir', CONTENT, ...words], (line) => lines.push(line))).toBe(0)
  return JSON.parse(lines.join('\n')) as Questionnaire
}
const itemsOf = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...itemsOf(item.item ?? [])])
const faultsOf = (resource: unknown) =>
  fhir
    .validate(resource as object, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`)

describe.each(LANGUAGE_CODES)('exported in %s', (language) => {
  it('is a valid FHIR R4 Questionnaire', async () => {
    expect(faultsOf(await exported('--language', language))).toEqual([])
  })

  it('asks every sign and every context once, and holds no answer', async () => {
    const questionnaire = await exported('--language', language)
    const items = itemsOf(questionnaire.item)
    const list = CHECKLISTS.find((each) => each.language === language)
    const asked = items.filter(({ type }) => type === 'boolean').map(({ linkId }) => linkId)
    const meant = [
      ...(list?.signs ?? []).map(({ id }) => `sign.${id}`),
      ...(list?.contexts ?? []).map(({ id }) => `context.${id}`),
    ]
    expect([...asked].sort()).toEqual(meant.sort())
    expect(new Set(items.map(({ linkId }) => linkId)).size).toBe(items.length)
    expect(JSON.stringify(questionnaire)).not.toMatch(/QuestionnaireResponse|initial|answer(?:Option|Boolean)/u)
    expect(questionnaire).toMatchObject({ language, status: 'draft', version: list?.revision, date: list?.written })
  })

  it('says each line in every other language too, and each rule of the list', async () => {
    const items = itemsOf((await exported('--language', language)).item)
    expect(
      items.filter(({ _text }) => _text?.extension.length !== LANGUAGE_CODES.length - 1).map(({ linkId }) => linkId),
    ).toEqual([])
    for (const { id, tier, raises, certainty } of CHECKLISTS[0]?.signs ?? []) {
      const sign = items.find(({ linkId }) => linkId === `sign.${id}`)
      expect(sign?.code?.map(({ code }) => code)).toEqual([tier, certainty])
      const inside = (sign?.item ?? []).map(({ linkId }) => linkId)
      expect(inside).toEqual([`sign.${id}.why`, ...raises.map(({ context }) => `sign.${id}.raise.${context}`)])
    }
  })
})

/** What the checker is worth: each of these is wrong by the standard, and must be told. */
it.each<readonly [string, (good: Record<string, unknown>) => Record<string, unknown>]>([
  ['no status', (good) => ({ ...good, status: undefined })],
  ['a status there is not', (good) => ({ ...good, status: 'ready' })],
  ['a key there is not', (good) => ({ ...good, urgency: 'high' })],
  ['items that are no list', (good) => ({ ...good, item: {} })],
  ['an item without linkId', (good) => ({ ...good, item: [{ text: 'x', type: 'boolean' }] })],
  ['an item without type', (good) => ({ ...good, item: [{ linkId: 'x', text: 'x' }] })],
  ['an item of a type there is not', (good) => ({ ...good, item: [{ linkId: 'x', text: 'x', type: 'tick' }] })],
])('the published structure refuses %s', async (_what, spoil) => {
  const good = await exported()
  expect(faultsOf(spoil(good as unknown as Record<string, unknown>))).not.toEqual([])
})

it('writes a file, and says where', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'charley-fhir-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const [file, lines] = [join(folder, 'list.json'), [] as string[]]
  expect(await runContent(['export-fhir', CONTENT, '--out', file], (line) => lines.push(line))).toBe(0)
  expect(lines).toEqual([`content: the checklist as a FHIR R4 Questionnaire -> ${file}`])
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ resourceType: 'Questionnaire', language: 'en' })
})

it.each([
  [['--language', 'qaa'], 2, /no language `qaa`/u],
  [['--lang', 'es'], 2, /Unknown option '--lang'/u],
  [['elsewhere'], 2, /one folder at a time/u],
])('refuses %j with one clear line', async (words, code, line) => {
  const lines: string[] = []
  expect(await runContent(['export-fhir', CONTENT, ...words], (each) => lines.push(each))).toBe(code)
  expect(lines).toEqual([expect.stringMatching(line)])
})

it('exports nothing from content with diagnostics', async () => {
  const lines: string[] = []
  expect(await runContent(['export-fhir', join(CONTENT, 'topics')], (line) => lines.push(line))).toBe(1)
  expect(lines).toEqual([expect.stringMatching(/1 to mend first/u)])
})
