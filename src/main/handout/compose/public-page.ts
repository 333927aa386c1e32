import type { LanguageTag, Source, SourceId } from '#shared/content/content.ts'

/** A page of a source that a reader may open. */
export interface PublicPage {
  readonly publisher: string
  readonly address: string
  /** It is in the language of the sheet, though the source is cited in another. */
  readonly isTranslated: boolean
}

/** A text that may send its reader to a page. */
interface Sending {
  readonly publicSource?: SourceId
  readonly language: LanguageTag
}

/**
 * The page that a text sends its reader to, in the text's language where its publisher has one; `undefined` when the text
 * names none, or one without an address.
 */
export function publicPageOf(sources: readonly Source[], { publicSource, language }: Sending): PublicPage | undefined {
  const source = sources.find(({ id }) => id === publicSource)
  if (source?.url === undefined) return undefined
  const own = source.urls?.[language]
  return { publisher: source.publisher, address: own ?? source.url, isTranslated: own !== undefined }
}

/** What is typed in to get there: without what every browser adds by itself. */
export function addressInWords(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '')
}
