import type { Comparison } from '../../src/shared/content/comparison.ts'
import type { Source, Topic } from '../../src/shared/content/content.ts'
import type { Drawing } from '../../src/shared/content/drawing.ts'
import { packPaths, type PackManifest } from '../../src/shared/subject/pack.ts'
import { parseTopicId } from '../../src/shared/content/topic-id.ts'
import type { Clinic, HandoutRequest } from '../../src/shared/handout.ts'
import type { SheetChoices } from '../../src/shared/sheet-choices.ts'
import type { Checklist } from '../../src/shared/checklist/triage.ts'
import type { HandoutMaterials, Texts } from '../../src/main/handout/compose/materials.ts'
import { parseClinic, UNSET_CLINIC } from '../../src/main/settings/clinic.ts'
import type { HandoutArguments } from './arguments.ts'
import { type BuiltPack, readBuiltPacks, readJson } from '../built-packs.ts'
import { findSheets, type NamedSheets } from './find-sheets.ts'

/** What one run of the command makes, and what from. */
export interface PreparedHandout {
  readonly request: HandoutRequest
  readonly materials: HandoutMaterials
}

/**
 * Reads what the sheets need from the packs that the set-up has built.
 * @param contentFolder - holds them, one folder each.
 * @throws Error with one line: what could not be read or is not there, and what is.
 */
export function prepareHandout(contentFolder: string, wanted: HandoutArguments): PreparedHandout {
  const packs = readBuiltPacks(contentFolder)
  const { language, secondLanguage } = wanted
  const manifests = packs.map(({ manifest }) => manifest)
  checkLanguage(manifests, '--language', language)
  if (secondLanguage !== undefined) checkLanguage(manifests, '--second-language', secondLanguage)
  const named = findSheets(wanted.topics, manifests, language)
  const pack = packs.find(({ manifest }) => manifest.id === named.packId)
  if (pack === undefined) throw new Error(`--topics: no pack "${named.packId}"`)
  const textsIn = (tag: string) => readTexts(pack, named, tag)
  const first = textsIn(language)
  return {
    request: requestOf(wanted, named),
    materials: {
      ...first,
      ...(secondLanguage === undefined ? {} : { second: textsIn(secondLanguage) }),
      sources: pack.read<Source[]>(packPaths.sources),
      choices: pack.read<SheetChoices>(packPaths.sheets),
      subject: pack.manifest.subject,
      drawings: pack.read<Record<string, Drawing>>(packPaths.drawings),
      clinic: wanted.clinic === undefined ? UNSET_CLINIC : readClinic(wanted.clinic),
      date: wanted.date,
      edition: pack.manifest.edition,
      // The approvals of a clinic stay on its kiosk.
      approvals: {},
      isChecklistOverdue: first.checklist.reviewDue < wanted.date,
    },
  }
}

function readTexts({ read }: BuiltPack, named: NamedSheets, language: string): Texts {
  const compared = 'sheet' in named && named.sheet === 'comparison'
  const comparison = compared ? read<Comparison>(packPaths.comparison(language)) : undefined
  const ids = comparison?.topics ?? ('topicIds' in named ? named.topicIds : [])
  return {
    ...(comparison === undefined ? {} : { comparison }),
    topics: ids.map((id) => read<Topic>(packPaths.topic(parseTopicId(id).topic, language))),
    checklist: read<Checklist>(packPaths.checklist(language)),
  }
}

function requestOf(
  { language, secondLanguage, size, length, paper, newSheetEach }: HandoutArguments,
  named: NamedSheets,
): HandoutRequest {
  const look = {
    language,
    ...(secondLanguage === undefined ? {} : { secondLanguage }),
    size,
    paper,
    ...(length === undefined ? {} : { length }),
  }
  if ('sheet' in named) return { kind: named.sheet, packId: named.packId, ...look }
  const [topicId, ...more] = named.topicIds
  if (more.length === 0) return { kind: 'topic', topicId, ...look }
  return { kind: 'packet', topicIds: named.topicIds, note: '', newSheetEach, ...look }
}

function checkLanguage(packs: readonly PackManifest[], option: string, language: string): void {
  const languages = [...new Set(packs.flatMap((pack) => pack.languages))]
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
