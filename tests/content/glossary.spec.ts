import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Comparison } from '#shared/content/comparison.ts'
import type { Glossary } from '#shared/content/glossary.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { createWordFinder } from '../../src/compiler/glossary/word-finder.ts'
import { compileShipped, CONTENT, readPart, topicsOf } from './support/shipped.ts'

type Watch = Readonly<Record<string, { say: string; not: readonly string[] }>>
const watchOf = (language: string) =>
  (parse(readFileSync(`${CONTENT}/glossary/${language}.yaml`, 'utf8')) as { watch: Watch }).watch

describe.each(LANGUAGE_CODES)('the glossary in %s', (language) => {
  it('explains no word that no reader meets', async () => {
    const pack = await compileShipped()
    const { terms } = readPart<Glossary>(pack, packPaths.glossary(language))
    const find = createWordFinder(terms.flatMap(({ id, word, also }) => [word, ...also].map((form) => [form, id] as const)))
    const shown = JSON.stringify([
      topicsOf(pack, language).map((topic) => ({ ...topic, words: [], talkingPoints: [] })),
      readPart<Checklist>(pack, packPaths.checklist(language)),
      readPart<Comparison>(pack, packPaths.comparison(language)),
      terms.map(({ meaning }) => meaning),
    ])
    const used = new Set(find(shown).map(({ value }) => value))
    expect(terms.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('never tells to say a word that is itself watched for and not explained', async () => {
    const { terms } = readPart<Glossary>(await compileShipped(), packPaths.glossary(language))
    const explained = new Set(terms.flatMap(({ word, also }) => [word, ...also]))
    const watch = Object.values(watchOf(language))
    const find = createWordFinder(watch.flatMap(({ not }) => not.map((word) => [word, word] as const)))
    const heard = watch.flatMap(({ say }) => find(say).map(({ value }) => value))
    expect(heard.filter((word) => !explained.has(word))).toEqual([])
  })
})

it('watches for the words that the plain-language list swaps', () => {
  const watched = Object.values(watchOf('en')).flatMap(({ not }) => not)
  expect(watched).toEqual(
    expect.arrayContaining(['hypokalemia', 'hyponatremia', 'arrhythmia', 'rhabdomyolysis', 'paresthesia', 'diuretic', 'edema']),
  )
})
