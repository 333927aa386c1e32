import { fileURLToPath } from 'node:url'
import type { CompiledPack } from '../../src/compiler/compile.ts'
import type { HandoutInput } from '../../src/main/handout/build/handout-input.ts'
import type { Texts } from '../../src/main/handout/compose/materials.ts'
import { openFonts } from '../../src/main/handout/typeset/fonts.ts'
import { UNSET_CLINIC } from '../../src/main/settings/clinic.ts'
import type { Checklist } from '../../src/shared/checklist/triage.ts'
import type { LanguageTag, Source, Topic } from '../../src/shared/content/content.ts'
import type { Drawing } from '../../src/shared/content/drawing.ts'
import { parseTopicId } from '../../src/shared/content/topic-id.ts'
import { packPaths } from '../../src/shared/subject/pack.ts'

const FONTS = fileURLToPath(new URL('../../resources/fonts', import.meta.url))

/** What the sheets of a compiled pack are planned from, by their first language and, where there are two, the second. */
export function sheetInputs({ manifest, files }: CompiledPack): (language: LanguageTag, second?: LanguageTag) => HandoutInput {
  const read = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T
  const textsIn = (language: LanguageTag): Texts => ({
    topics: (manifest.topics[language] ?? []).map(({ id }) => read<Topic>(packPaths.topic(parseTopicId(id).topic, language))),
    checklist: read<Checklist>(packPaths.checklist(language)),
  })
  const texts = new Map(manifest.languages.map((language) => [language, textsIn(language)]))
  const textsOf = (language: LanguageTag) => texts.get(language) ?? textsIn(language)
  const common = {
    sources: read<Source[]>(packPaths.sources),
    drawings: read<Record<string, Drawing>>(packPaths.drawings),
    ...{ subject: manifest.subject, edition: manifest.edition, date: manifest.edition },
    ...{ clinic: UNSET_CLINIC, approvals: {}, isChecklistOverdue: false, fonts: openFonts(FONTS) },
  }
  return (language, second) => ({
    ...common,
    ...textsOf(language),
    ...(second === undefined ? {} : { second: textsOf(second) }),
  })
}
