import type { LanguageTag } from '#shared/content/content.ts'
import type { PackId } from '#shared/content/topic-id.ts'
import type { Checklist } from '#shared/checklist/triage.ts'

/** The emergency signs of each pack in each language, as they stood in the content when this program was built. */
export type LastResorts = Readonly<Record<PackId, Readonly<Record<LanguageTag, Checklist>>>>

/** Set into the bundle by the build (electron.vite.config.ts), from the compiled content; not there in unbuilt code. */
declare const CHARLEY_LAST_RESORTS: LastResorts

/** What the program carries in itself; nothing in code that was not built. */
export function carriedLastResorts(): LastResorts {
  try {
    return CHARLEY_LAST_RESORTS // named once: the build writes the whole list wherever the name stands
  } catch {
    return {} // a name that nobody has set
  }
}

/** A pack's emergency signs in a language, or in any there is: better in another language than not at all. */
export function lastResortIn(resorts: LastResorts, packId: PackId, language: LanguageTag): Checklist | undefined {
  const lists = resorts[packId] ?? {}
  return lists[language] ?? Object.values(lists)[0]
}
