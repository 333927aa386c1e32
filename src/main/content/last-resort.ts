import type { LanguageTag } from '#shared/content/content.ts'
import type { PackId } from '#shared/content/topic-id.ts'
import type { Checklist } from '#shared/checklist/triage.ts'

/** The emergency signs of each language, as they stood in the content when this program was built. */
export type LastResorts = Readonly<Record<LanguageTag, Checklist>>

/** Set into the bundle by the build (electron.vite.config.ts), from the compiled content; not there in unbuilt code. */
declare const CHARLEY_LAST_RESORTS: Readonly<Record<PackId, LastResorts>>

/** What the program carries in itself of the first pack; nothing in code that was not built. */
export function carriedLastResorts(): LastResorts {
  try {
    return Object.values(CHARLEY_LAST_RESORTS)[0] ?? {} // named once: the build writes the whole list wherever the name stands
  } catch {
    return {} // a name that nobody has set
  }
}

/** The emergency signs in a language, or in any there is: better in another language than not at all. */
export function lastResortIn(resorts: LastResorts, language: LanguageTag): Checklist | undefined {
  return resorts[language] ?? Object.values(resorts)[0]
}
