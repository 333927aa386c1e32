import type { LanguageTag } from '#shared/content/content.ts'
import type { Subject, SubjectWords } from '#shared/subject/subject.ts'
import { checkNoNumber } from '../yaml/checks.ts'
import type { CompileSession } from '../session/session.ts'
import { pairWithFirst, readWordFiles } from '../session/word-files.ts'
import { checkParts, type ReadTogether } from '../reading/check-words.ts'
import { suggest } from '../text/suggest.ts'
import type { WordsPair } from '../translations/words-pair.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import { type SubjectFacts, subjectWordsShape, type WrittenWords } from './shapes.ts'

const HOLDS = 'letterhead, attract, home, doors, kinds, searches, deskSearch, noSigns'

/** Which words the pack needs: those of its doors, its kinds of topics and its optional parts. */
export interface NeededWords extends Pick<SubjectFacts, 'doors' | 'kinds'> {
  readonly hasBodyMap: boolean
}

/** Reads every language's words of the subject. Languages whose file was reported have none. */
export function readSubjectWords(session: CompileSession, needed: NeededWords): Subject['words'] {
  const files = readWordFiles(session, 'words', subjectWordsShape, HOLDS)
  const words = pairWithFirst(session, files).map(({ language, yaml, isFirst, pair }): [LanguageTag, SubjectWords] => {
    if (isFirst) checkComplete(yaml, needed)
    checkNumbers(yaml)
    checkParts(yaml, language, sentencesOf(yaml.value))
    return [language, partsOf(pair === undefined ? yaml.value : bindWords(pair))]
  })
  return Object.fromEntries(words)
}

/** Everything that the pack shows has its words, and there are words for nothing else. */
function checkComplete(yaml: YamlFile<WrittenWords>, { doors, kinds, hasBodyMap }: NeededWords): void {
  checkNames(yaml, 'doors', 'door', doors)
  checkNames(yaml, 'kinds', 'kind of topic', kinds)
  checkOptional(yaml, 'relief', doors.some(({ to }) => to === 'relief') ? 'a door' : undefined)
  checkOptional(yaml, 'bodyMap', hasBodyMap ? 'body-map/' : undefined)
}

function checkNames(
  yaml: YamlFile<WrittenWords>,
  part: 'doors' | 'kinds',
  what: string,
  items: readonly { readonly id: string }[],
): void {
  const [known, written] = [items.map(({ id }) => id), Object.keys(yaml.value[part])]
  for (const name of written.filter((name) => !known.includes(name)))
    yaml.reportAtKey([part, name], `pack.yaml has no ${what} \`${name}\`.${suggest(name, known) || ' Take it out.'}`)
  for (const name of known.filter((name) => !written.includes(name)))
    yaml.reportAtKey([part], `\`${part}\` has nothing for the ${what} \`${name}\` of pack.yaml. Write it.`)
}

/** @param shower - what of the pack shows these words; `undefined` when nothing does. */
function checkOptional(yaml: YamlFile<WrittenWords>, part: 'relief' | 'bodyMap', shower: string | undefined): void {
  const isWritten = yaml.value[part] !== undefined
  if (shower !== undefined && !isWritten) yaml.report([], `missing \`${part}\`: ${shower} of the pack shows it. Write it.`)
  if (shower === undefined && isWritten) yaml.reportAtKey([part], `nothing in the pack shows \`${part}\`. Take it out.`)
}

/** These words name no sources. What staff may search for, as a code, is no fact. */
function checkNumbers(yaml: YamlFile<WrittenWords>): void {
  const { deskSearch: _, ...read } = yaml.value
  const check = (path: YamlPath, value: unknown): void => {
    if (typeof value === 'string') checkNoNumber(yaml, path, value, 'Put it into a topic, where it names its sources.')
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) check([...path, Array.isArray(value) ? Number(key) : key], part)
  }
  check([], read)
}

/** Whole sentences are held to the reading grade of a block; names and headings are not. */
function sentencesOf({ attract, noSigns, relief, bodyMap }: WrittenWords): readonly ReadTogether[] {
  return [
    [['attract', 'line'], [attract.line]],
    [['noSigns'], [noSigns]],
    ...(relief === undefined
      ? []
      : [
          [
            ['relief', 'line'],
            [relief.line, relief.worried],
          ] as const,
        ]),
    ...(bodyMap === undefined ? [] : [[['bodyMap', 'first'], [bodyMap.first]] as const]),
  ]
}

/** Part by part the translation where it was made from the first language's words, and those words where it was not. */
function bindWords({ first, yaml, translation }: WordsPair<WrittenWords>): WrittenWords {
  const bind = <T>(path: readonly string[], said: T, own: T | undefined): T => {
    const name = path.join('.')
    const original = { words: { said }, at: `\`${name}\` in ${first.file}` }
    return translation.choose(name, original, {
      words: own === undefined ? undefined : { said: own },
      location: yaml.locationOf(path),
    }).said
  }
  const bindNamed = <T>(part: 'doors' | 'kinds', said: Readonly<Record<string, T>>, own: Readonly<Record<string, T>>) => {
    blockSpare(Object.keys(said), Object.keys(own), [part])
    return Object.fromEntries(Object.entries(said).map(([name, words]) => [name, bind([part, name], words, own[name])]))
  }
  const [said, own] = [first.value, yaml.value]
  blockSpare(Object.keys(said), Object.keys(own), [])
  return {
    letterhead: bind(['letterhead'], said.letterhead, own.letterhead),
    attract: bind(['attract'], said.attract, own.attract),
    home: bind(['home'], said.home, own.home),
    doors: bindNamed('doors', said.doors, own.doors),
    kinds: bindNamed('kinds', said.kinds, own.kinds),
    searches: bind(['searches'], said.searches, own.searches),
    deskSearch: bind(['deskSearch'], said.deskSearch, own.deskSearch),
    noSigns: bind(['noSigns'], said.noSigns, own.noSigns),
    relief: said.relief && bind(['relief'], said.relief, own.relief),
    bodyMap: said.bodyMap && bind(['bodyMap'], said.bodyMap, own.bodyMap),
  }

  function blockSpare(known: readonly string[], written: readonly string[], path: readonly string[]): void {
    for (const name of written.filter((name) => !known.includes(name)))
      translation.reportBlocker(
        yaml.locationOf([...path, name]),
        `${first.file} has no \`${[...path, name].join('.')}\`. Take it out.`,
      )
  }
}

/** Absent parts are absent, not `undefined`. */
function partsOf({ relief, bodyMap, ...words }: WrittenWords): SubjectWords {
  return { ...words, ...(relief === undefined ? {} : { relief }), ...(bodyMap === undefined ? {} : { bodyMap }) }
}
