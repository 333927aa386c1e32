import type { Source, SourceId } from '#shared/content.ts'

/** A page of a source that a reader may open. */
export interface PublicPage {
  readonly publisher: string
  readonly address: string
}

/** A public page under the titles of all texts that send there. */
export interface NamedPage extends PublicPage {
  readonly title: string
}

/** A text that may send its reader to a page. */
interface Sending {
  readonly title: string
  readonly publicSource?: SourceId
}

/** The page that a text sends its reader to; `undefined` when it names none, or one without an address. */
export function publicPageOf(sources: readonly Source[], { publicSource }: Sending): PublicPage | undefined {
  const source = sources.find(({ id }) => id === publicSource)
  return source?.url === undefined ? undefined : { publisher: source.publisher, address: source.url }
}

/** The pages of several texts, each page once, in the order of the texts. */
export function publicPagesOf(sources: readonly Source[], texts: readonly Sending[]): readonly NamedPage[] {
  const pages = new Map<string, NamedPage>()
  for (const text of texts) {
    const page = publicPageOf(sources, text)
    if (page === undefined) continue
    const before = pages.get(page.address)
    pages.set(page.address, { ...page, title: before === undefined ? text.title : `${before.title} · ${text.title}` })
  }
  return [...pages.values()]
}

/** What is typed in to get there: without what every browser adds by itself. */
export function addressInWords(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '')
}
