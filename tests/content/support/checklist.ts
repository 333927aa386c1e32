import { packPaths } from '#shared/subject/pack.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { compileShipped, readPart } from './shipped.ts'

const pack = await compileShipped()

/** The checklist that ships, one a language. */
export const CHECKLISTS: readonly Checklist[] = pack.manifest.languages.map((language) =>
  readPart<Checklist>(pack, packPaths.checklist(language)),
)
