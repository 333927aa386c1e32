import type { LanguageTag } from '#shared/content/content.ts'
import { findPart } from '#shared/languages/codes.ts'
import { CALM_WORDS } from '#shared/languages/registry/calm.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import type { Pack } from './pack.ts'

/** Every list of parts holds the same languages: one of them tells which the program covers. */
const isCovered = (language: LanguageTag) => findPart(CALM_WORDS, language) !== undefined

/**
 * The build refuses a pack in a language that the program does not cover; one made elsewhere loses that language here, and
 * staff are told.
 * @returns the pack in the languages that are left; `undefined` when none is.
 */
export function inCoveredLanguages(pack: Pack, notices: Reporter): Pack | undefined {
  const { id, languages } = pack.manifest
  const covered = languages.filter(isCovered)
  if (covered.length === languages.length) return pack
  const others = languages.filter((language) => !isCovered(language)).join(', ')
  if (covered.length === 0) return undefined
  notices.report(
    `languages:${id}`,
    `content: ${id}: the program does not cover ${others}; it is not offered. Install content of this version.`,
  )
  return { ...pack, manifest: { ...pack.manifest, languages: covered } }
}
