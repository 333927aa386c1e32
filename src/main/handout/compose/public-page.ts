import type { Source, SourceId } from '#shared/content/content.ts'

/** A page of a source that a reader may open. */
export interface PublicPage {
  readonly publisher: string
  readonly address: string
}

/** A text that may send its reader to a page. */
interface Sending {
  readonly publicSource?: SourceId
}

/** The page that a text sends its reader to; `undefined` when it names none, or one without an address. */
export function publicPageOf(sources: readonly Source[], { publicSource }: Sending): PublicPage | undefined {
  const source = sources.find(({ id }) => id === publicSource)
  return source?.url === undefined ? undefined : { publisher: source.publisher, address: source.url }
}

/** What is typed in to get there: without what every browser adds by itself. */
export function addressInWords(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '')
}
