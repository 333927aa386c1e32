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

/** Titles over one page at most; the others are left to three dots. */
const TITLES_MAX = 3

/** The pages of several texts, each page once, in the order of the texts. */
export function publicPagesOf(sources: readonly Source[], texts: readonly Sending[]): readonly NamedPage[] {
  const pages = new Map<string, { readonly page: PublicPage; readonly titles: string[] }>()
  for (const text of texts) {
    const page = publicPageOf(sources, text)
    if (page === undefined) continue
    const { titles } = pages.get(page.address) ?? { titles: [] }
    pages.set(page.address, { page, titles: [...titles, text.title] })
  }
  return [...pages.values()].map(({ page, titles }) => {
    const named = titles.length > TITLES_MAX ? [...titles.slice(0, TITLES_MAX), '…'] : titles
    return { ...page, title: named.join(' · ') }
  })
}

/** What is typed in to get there: without what every browser adds by itself. */
export function addressInWords(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '')
}
