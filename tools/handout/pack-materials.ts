import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison } from '../../src/shared/content/comparison.ts'
import type { Source, Topic } from '../../src/shared/content/content.ts'
import type { Drawing } from '../../src/shared/content/drawing.ts'
import { packPaths, type PackManifest } from '../../src/shared/content/pack.ts'
import { parseTopicId } from '../../src/shared/content/topic-id.ts'
import type { Clinic } from '../../src/shared/handout.ts'
import type { Checklist } from '../../src/shared/checklist/triage.ts'
import type { HandoutMaterials, Texts } from '../../src/main/handout/compose/materials.ts'
import { parseClinic, UNSET_CLINIC } from '../../src/main/settings/clinic.ts'
import type { HandoutArguments } from './arguments.ts'
import { findTopics } from './find-topics.ts'

/** Names that stand for a sheet, not for a topic. */
const SHEETS_OF_THEIR_OWN: readonly string[] = ['doctor', 'comparison']

/**
 * Reads what the sheets need from a pack that the set-up has built.
 * @throws Error with one line: what could not be read or is not there, and what is.
 */
export function readMaterials(packFolder: string, request: HandoutArguments): HandoutMaterials {
  const read = <T>(path: string) => readJson(join(packFolder, path), `pack: ${path}`) as T
  const manifest = read<PackManifest>(packPaths.manifest)
  const { language, secondLanguage } = request
  checkLanguage(manifest, '--language', language)
  if (secondLanguage !== undefined) checkLanguage(manifest, '--second-language', secondLanguage)
  const isComparison = request.topics.length === 1 && request.topics[0] === 'comparison'
  const named = request.topics.filter((topic) => request.topics.length > 1 || !SHEETS_OF_THEIR_OWN.includes(topic))
  const wanted = findTopics(named, [manifest], language)
  const textsIn = (tag: string): Texts => ({
    ...(isComparison ? { comparison: read<Comparison>(packPaths.comparison(tag)) } : {}),
    topics: (isComparison ? read<Comparison>(packPaths.comparison(tag)).topics : wanted).map((id) =>
      read<Topic>(packPaths.topic(parseTopicId(id).topic, tag)),
    ),
    checklist: read<Checklist>(packPaths.checklist(tag)),
  })
  const first = textsIn(language)
  return {
    ...first,
    ...(secondLanguage === undefined ? {} : { second: textsIn(secondLanguage) }),
    sources: read<Source[]>(packPaths.sources),
    subject: manifest.subject,
    drawings: read<Record<string, Drawing>>(packPaths.drawings),
    clinic: request.clinic === undefined ? UNSET_CLINIC : readClinic(request.clinic),
    date: request.date,
    edition: manifest.edition,
    // The approvals of a clinic stay on its kiosk.
    approvals: {},
    isChecklistOverdue: first.checklist.reviewDue < request.date,
  }
}

function checkLanguage({ languages }: PackManifest, option: string, language: string): void {
  if (!languages.includes(language))
    throw new Error(`${option} ${language} is not in the pack; there is: ${languages.join(', ')}`)
}

function readClinic(file: string): Clinic {
  const json = readJson(file, '--clinic')
  try {
    return parseClinic(json)
  } catch (error) {
    throw new Error(`--clinic: ${error instanceof Error ? error.message : 'not read'}`, { cause: error })
  }
}

function readJson(file: string, subject: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${subject} cannot be read`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${subject} is not whole JSON`)
  }
}
