import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A structure element as pdf.js reads it back; leaves are stretches of content. */
export interface Element {
  readonly role: string
  readonly alt?: string
  readonly children: readonly (Element | { readonly type: string })[]
}

export interface PdfFacts {
  readonly pages: number
  /** Text of each page, in the order it is drawn. */
  readonly text: readonly string[]
  /** Structure tree of each page. */
  readonly trees: readonly Element[]
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
  readonly title: string | undefined
  /** The file's bytes as Latin-1: dictionaries and metadata are readable in it. */
  readonly raw: string
  /** Content stream of each page, unpacked. */
  readonly contents: readonly string[]
}

/** Reads a PDF back with pdf.js, and what that does not tell from the bytes. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const raw = Buffer.from(bytes).toString('latin1')
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  const { info } = await document.getMetadata()
  const facts = info as { Title?: string }
  const outline = (await document.getOutline()) ?? []
  const bookmarks = outline.map(async (item) => {
    const [page] = (Array.isArray(item.dest) ? item.dest : []) as Parameters<typeof document.getPageIndex>
    return { title: item.title, page: (await document.getPageIndex(page)) + 1 }
  })
  const read: PdfFacts = {
    pages: document.numPages,
    text: await Promise.all(pages.map(async (page) => textOf((await page.getTextContent()).items))),
    trees: await Promise.all(pages.map(async (page) => (await page.getStructTree()) as unknown as Element)),
    bookmarks: await Promise.all(bookmarks),
    title: facts.Title,
    raw,
    contents: contentsOf(raw),
  }
  await document.destroy()
  return read
}

function textOf(items: readonly object[]): string {
  return items
    .map((item) => ('str' in item && 'hasEOL' in item ? `${String(item.str)}${item.hasEOL === true ? ' ' : ''}` : ''))
    .join('')
    .replace(/\s+/gu, ' ')
}

/** Every element of a page, itself first, in reading order. */
export function elementsOf(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => ('role' in child ? elementsOf(child) : []))]
}

function contentsOf(raw: string): string[] {
  const references = [...raw.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/gu)].map((match) => match[1])
  return references.map((reference) => {
    const object = raw.slice(raw.indexOf(`\n${reference} 0 obj\n`))
    const start = object.indexOf('stream\n') + 'stream\n'.length
    const length = Number(/\/Length (\d+)/u.exec(object)?.[1])
    return inflateSync(Buffer.from(object.slice(start, start + length), 'latin1')).toString('latin1')
  })
}
