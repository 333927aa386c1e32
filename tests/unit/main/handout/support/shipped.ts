import type { Comparison } from '#shared/content/comparison.ts'
import type { Source, Topic } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { HandoutRequest } from '#shared/handout.ts'
import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { parseTopicId } from '#shared/content/topic-id.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { compilePack } from '../../../../../src/compiler/compile.ts'
import { createHandout } from '../../../../../src/main/handout/create-handout.ts'
import type { HandoutInput } from '../../../../../src/main/handout/build/handout-input.ts'
import type { MadeHandout } from '../../../../../src/main/handout/made-handout.ts'
import type { Texts } from '../../../../../src/main/handout/compose/materials.ts'
import { fonts } from './make.ts'

/** The next language of the program, to stand beside this one. */
export function otherThan(language: string): string {
  const next = LANGUAGE_CODES.findIndex((code) => code === language) + 1
  return LANGUAGE_CODES[next % LANGUAGE_CODES.length] ?? language
}

/** Read once, for all the files that a worker runs; nothing changes it. */
let inputs: Promise<(language: string) => HandoutInput> | undefined
const sheets = new Map<string, Promise<MadeHandout>>()

/** What sheets of the shipped content are made from, by their first language. Nothing is set up: that takes the most words. */
export function shippedInputs(): Promise<(language: string) => HandoutInput> {
  return (inputs ??= readInputs())
}

/** A sheet of the shipped content, made once for all who only read it. */
export function shippedSheet(request: HandoutRequest): Promise<MadeHandout> {
  const key = JSON.stringify(request)
  const made = sheets.get(key) ?? shippedInputs().then((inputIn) => createHandout(request, inputIn(request.language)))
  sheets.set(key, made)
  return made
}

async function readInputs(): Promise<(language: string) => HandoutInput> {
  const { pack } = await compilePack('resources/content/leg-cramps')
  if (pack === undefined) throw new Error('the shipped content does not compile')
  const { files, manifest } = pack
  const read = <T>(path: string) => JSON.parse(String(files.get(path))) as T
  const textsIn = (language: string): Texts => ({
    topics: (manifest.topics[language] ?? []).map(({ id }) => read<Topic>(packPaths.topic(parseTopicId(id).topic, language))),
    checklist: read<Checklist>(packPaths.checklist(language)),
    comparison: read<Comparison>(packPaths.comparison(language)),
  })
  const texts: Readonly<Record<string, Texts>> = Object.fromEntries(
    LANGUAGE_CODES.map((language) => [language, textsIn(language)]),
  )
  const textsOf = (language: string): Texts => {
    const read = texts[language]
    if (read === undefined) throw new Error(`the shipped content has no "${language}"`)
    return read
  }
  return (language) => ({
    ...textsOf(language),
    second: textsOf(otherThan(language)),
    sources: read<Source[]>(packPaths.sources),
    subject: manifest.subject,
    drawings: read<Record<string, Drawing>>(packPaths.drawings),
    clinic: { name: '', phone: '', hours: '', emergencyNumber: '' },
    date: manifest.edition,
    edition: manifest.edition,
    approvals: {},
    isChecklistOverdue: false,
    fonts,
  })
}
