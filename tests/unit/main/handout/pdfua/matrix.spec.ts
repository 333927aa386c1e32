import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Comparison, Drawing, Source, Topic } from '#shared/content.ts'
import { PAPERS, SIZES, type HandoutRequest } from '#shared/handout.ts'
import { packPaths } from '#shared/pack.ts'
import type { Checklist } from '#shared/triage.ts'
import { compilePack } from '../../../../../src/compiler/compile.ts'
import { createHandout } from '../../../../../src/main/handout/create-handout.ts'
import type { HandoutInput, Texts } from '../../../../../src/main/handout/materials.ts'
import { fonts } from '../support/make.ts'
import { CHECKS, findingsOf } from './checker.ts'

const LANGUAGES = ['en', 'es'] as const
const other = (language: string) => (language === 'en' ? 'es' : 'en')
const inputs = new Map<string, HandoutInput>()

beforeAll(async () => {
  const { pack } = await compilePack('resources/content/leg-cramps')
  if (pack === undefined) throw new Error('the shipped content does not compile')
  const read = <T>(path: string) => JSON.parse(String(pack.files.get(path))) as T
  const textsIn = (language: string): Texts => ({
    topics: (pack.manifest.topics[language] ?? []).map(({ id }) => read<Topic>(packPaths.topic(id, language))),
    checklist: read<Checklist>(packPaths.checklist(language)),
    comparison: read<Comparison>(packPaths.comparison(language)),
  })
  for (const language of LANGUAGES)
    inputs.set(language, {
      ...textsIn(language),
      second: textsIn(other(language)),
      sources: read<Source[]>(packPaths.sources),
      drawings: read<Record<string, Drawing>>(packPaths.drawings),
      clinic: { name: '', phone: '', hours: '', emergencyNumber: '' },
      date: pack.manifest.edition,
      edition: pack.manifest.edition,
      approvals: {},
      isChecklistOverdue: false,
      fonts,
    })
})

const LOOKS = LANGUAGES.flatMap((language) =>
  SIZES.flatMap((size) =>
    PAPERS.flatMap((paper) => [
      { language, size, paper },
      { language, size, paper, secondLanguage: other(language) },
    ]),
  ),
)

/**
 * Every topic meets the checker in every language, and every look meets topics, the signs and a packet; all topics in
 * all looks would take minutes, so each look takes every fourth topic, beginning with another one.
 */
describe.each(LOOKS.map((look, index) => [JSON.stringify(look), index, look] as const))('%s', (_, index, look) => {
  it('keeps to PDF/UA-1', async () => {
    const input = inputs.get(look.language)
    if (input === undefined) throw new Error(`no texts in ${look.language}`)
    const ids = input.topics.map(({ id }) => id)
    const some = ids.filter((_id, place) => place % 4 === index % 4)
    const requests: HandoutRequest[] = [
      ...some.map((topicId) => ({ ...look, kind: 'topic', topicId }) as const),
      { ...look, kind: 'doctor' },
      { ...look, kind: 'comparison' },
      { ...look, kind: 'packet', topicIds: some.slice(0, 2), note: 'See you on Tuesday.', newSheetEach: true },
    ]
    for (const request of requests) {
      const { bytes } = await createHandout(request, input)
      expect([request, await findingsOf(bytes)]).toEqual([request, []])
      const again = request.kind === 'packet' ? (await createHandout(request, input)).bytes : bytes
      expect(Buffer.compare(again, bytes)).toBe(0)
    }
  }, 60_000)
})

describe('docs/accessibility.md', () => {
  const ids = (text: string) => text.match(/\b\d{2}-\d{3}\b/gu) ?? []

  it('names each of the 136 conditions once, and as judged those that are', () => {
    const [, judged = '', rest = ''] = readFileSync('docs/accessibility.md', 'utf8').split(/^## Judged.*$|^## Not judged.*$/mu)
    const all = [...ids(judged), ...ids(rest)]
    expect([all.length, new Set(all).size]).toEqual([136, 136])
    expect(ids(judged).toSorted()).toEqual(CHECKS.flatMap(({ id }) => ids(id)).toSorted())
  })
})
