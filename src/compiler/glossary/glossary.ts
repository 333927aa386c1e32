import type { InferOutput } from 'valibot'
import type { LanguageTag, SourceId, TermId } from '#shared/content/content.ts'
import type { Glossary, Term } from '#shared/content/glossary.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'
import { checkKnown, checkNoNumber, checkUnique } from '../yaml/checks.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { CompileSession } from '../session/session.ts'
import { pairWithFirst, readWordFiles, type WordFile } from '../session/word-files.ts'
import { describeScore, isTooHard, readingLimitOf } from '../reading/limits.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import { bindTerms, type TermWords } from './bind-terms.ts'
import { factsShape, wordsShape } from './shapes.ts'
import { createWordFinder, keyOf, type WordFinder } from './word-finder.ts'

type Facts = InferOutput<typeof factsShape>
type Words = InferOutput<typeof wordsShape>

const GLOSSARY_FILE = 'glossary/glossary.yaml'

/** A language's glossary, with finders for the words of its texts. */
export interface ParsedGlossary {
  readonly glossary: Glossary
  readonly findTerms: WordFinder<TermId>
  /** Medical words that readers must not meet unexplained; the value is what to say instead. */
  readonly findUnexplained: WordFinder<string>
}

/** Reads every language's glossary, each compared with the first. A language whose file was reported has none. A pack may do without: then it has no folder glossary/. */
export function readGlossaries(
  session: CompileSession,
  sources: ReadonlySet<SourceId>,
): ReadonlyMap<LanguageTag, ParsedGlossary> {
  if (session.tree.list('glossary').length === 0) return new Map()
  const facts = readYamlFile(session, GLOSSARY_FILE, factsShape, 'terms, watch')
  if (facts !== undefined) {
    for (const [id, names] of Object.entries(facts.value.terms)) {
      checkUnique(facts, ['terms', id], names)
      checkKnown(facts, ['terms', id], names, { known: sources, what: 'source' })
    }
    checkUnique(facts, ['watch'], facts.value.watch)
  }
  const files: readonly WordFile<Words>[] = readWordFiles(session, 'glossary', wordsShape, 'terms, watch')
  if (facts === undefined) return new Map()
  const read = pairWithFirst(session, files).map(({ language, yaml, pair }): [LanguageTag, ParsedGlossary] => {
    if (pair === undefined) checkNames(yaml, 'terms', Object.keys(facts.value.terms))
    checkNames(yaml, 'watch', facts.value.watch)
    checkForms(yaml)
    checkMeanings(yaml, language)
    const meanings = Object.entries(yaml.value.terms).map(([id, { meaning }]) => [['terms', id, 'meaning'], [meaning]] as const)
    session.readings.addWords('glossary', language, yaml, meanings)
    const terms = pair === undefined ? yaml.value.terms : bindTerms(pair)
    return [language, makeGlossary(language, facts.value, terms, yaml.value.watch)]
  })
  return new Map(read)
}

function makeGlossary(
  language: LanguageTag,
  facts: Facts,
  words: Readonly<Record<string, TermWords>>,
  watch: Words['watch'],
): ParsedGlossary {
  const terms = Object.entries(facts.terms).flatMap(([id, sources]) => {
    const term = words[id]
    return term === undefined ? [] : [makeTerm(id, term, sources)]
  })
  // An approval binds to what can be read: search forms are part of it, as staff see them too.
  const text = { language, terms }
  const glossary = { ...text, revision: sha256(canonicalJson(text)) }
  // A word that fell back is of the other language: the texts of this one do not hold it.
  const own = terms.filter(({ wordLanguage }) => wordLanguage === undefined)
  const forms = own.flatMap(({ id, word, also }) => [word, ...also].map((form) => [form, id] as const))
  const medical = Object.values(watch).flatMap(({ say, not }) => not.map((word) => [word, say] as const))
  const explained = forms.map(([form]) => [form, undefined] as const)
  const findMedical = createWordFinder<string | undefined>([...medical, ...explained])
  return {
    glossary,
    findTerms: createWordFinder(forms),
    findUnexplained: (text) =>
      findMedical(text).flatMap(({ value, ...word }) => (value === undefined ? [] : [{ ...word, value }])),
  }
}

function makeTerm(id: TermId, { word, also, meaning, language, wordLanguage }: TermWords, sources: readonly SourceId[]): Term {
  const marks = {
    ...(language === undefined ? {} : { language }),
    ...(wordLanguage === undefined ? {} : { wordLanguage }),
  }
  return { id, word, also, meaning: [{ text: meaning }], sources, ...marks }
}

/** Every language explains the same words and watches for the same. */
function checkNames(yaml: YamlFile<Words>, part: 'terms' | 'watch', known: readonly string[]): void {
  const written = Object.keys(yaml.value[part])
  for (const name of known.filter((name) => !written.includes(name)))
    yaml.reportAtKey([part], `\`${name}\` has no words in \`${part}\`. Write them.`)
  for (const name of written.filter((name) => !known.includes(name)))
    yaml.reportAtKey([part, name], `${GLOSSARY_FILE} has no \`${name}\` in \`${part}\`.${suggest(name, known)}`)
}

/** A word can be explained in one way only. */
function checkForms(yaml: YamlFile<Words>): void {
  const homes = new Map<string, string>()
  const check = (id: string, path: YamlPath, form: string) => {
    const home = homes.get(keyOf(form))
    if (home !== undefined) yaml.report(path, `\`${form}\` stands for \`${home}\` already. Keep one.`)
    else homes.set(keyOf(form), id)
  }
  for (const [id, { word, also }] of Object.entries(yaml.value.terms)) {
    check(id, ['terms', id, 'word'], word)
    also.forEach((form, index) => check(id, ['terms', id, 'also', index], form))
  }
}

/** A meaning is no place for amounts, whatever backs it; and it is easier than the word that it explains. */
function checkMeanings(yaml: YamlFile<Words>, language: string): void {
  const limit = readingLimitOf(language)
  for (const [id, { word, meaning }] of Object.entries(yaml.value.terms)) {
    checkNoNumber(yaml, ['terms', id, 'word'], word, 'Explain the word alone.')
    checkNoNumber(yaml, ['terms', id, 'meaning'], meaning, 'Say what the word means without it.')
    const score = limit?.scoreOf([meaning]) ?? 0
    if (limit !== undefined && isTooHard(limit, score, 'block'))
      yaml.report(
        ['terms', id, 'meaning'],
        `hard to read: ${describeScore(limit, score)}; the limit of a meaning is ${limit.block}. Write shorter sentences and everyday words.`,
      )
  }
}
