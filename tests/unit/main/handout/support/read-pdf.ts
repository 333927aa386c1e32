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
  readonly language: string | undefined
  readonly isMarked: boolean
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
  const facts = info as { Title?: string; Language?: string }
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
    language: facts.Language,
    isMarked: (await document.getMarkInfo())?.Marked === true,
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

/** Operators that leave ink, outside any marked content. Strings and their hex forms are skipped. */
export function unmarkedInk(content: string): string[] {
  const found: string[] = []
  let depth = 0
  for (const line of content.replace(/<[0-9a-f]*>|\([^)]*\)/gu, '').split('\n')) {
    const operator = line.trim().split(/\s+/u).at(-1) ?? ''
    if (operator === 'BDC' || operator === 'BMC') depth += 1
    else if (operator === 'EMC') depth -= 1
    else if (depth === 0 && /^(?:TJ|Tj|'|"|f\*?|F|B\*?|b\*?|S|s|Do|sh)$/u.test(operator)) found.push(line)
  }
  return found
}

/** What is wrong with a file that says it keeps PDF/UA-1, as far as we can see: each breach in words. */
export function breachesOf(pdf: PdfFacts): string[] {
  const elements = pdf.trees.flatMap(elementsOf)
  const found: string[] = []
  const hold = (isTrue: boolean, breach: string) => {
    if (!isTrue) found.push(breach)
  }
  hold(pdf.isMarked, 'not marked as tagged')
  hold(pdf.language !== undefined && pdf.language !== '', 'no language')
  hold(pdf.title !== undefined && pdf.title !== '', 'no title')
  hold(pdf.raw.includes('/DisplayDocTitle true'), 'the title is not shown')
  hold(/<pdfuaid:part>1<\/pdfuaid:part>/u.test(pdf.raw), 'the metadata do not name PDF/UA-1')
  hold(!pdf.raw.includes('/CIDSet'), 'a CIDSet, which pdfkit gets wrong')
  hold((pdf.raw.match(/\/Tabs \/S/gu) ?? []).length === pdf.pages, 'a page without tab order')
  const fonts = (pdf.raw.match(/\/Subtype \/Type0/gu) ?? []).length
  hold(fonts > 0, 'no font')
  hold(!/\/Subtype \/(?:Type1|TrueType)\b/u.test(pdf.raw), 'a font that is not embedded')
  hold((pdf.raw.match(/\/FontFile2 /gu) ?? []).length === fonts, 'a font that is not embedded')
  hold((pdf.raw.match(/\/ToUnicode /gu) ?? []).length === fonts, 'a font without its letters')
  pdf.contents.forEach((content, page) => hold(unmarkedInk(content).length === 0, `unmarked ink on page ${page + 1}`))
  for (const figure of elements.filter(({ role }) => role === 'Figure')) hold((figure.alt ?? '') !== '', 'a figure without words')
  found.push(...headingBreaches(elements))
  hold(
    (pdf.raw.match(/\/S \/TH\b/gu) ?? []).length === (pdf.raw.match(/\/Scope \/(?:Row|Column)/gu) ?? []).length,
    'a header cell without scope',
  )
  return found
}

function headingBreaches(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role[1])] : []))
  const skips = levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`H${level} after H${levels[index - 1] ?? 0}`] : [],
  )
  return levels[0] === 1 ? skips : ['the first heading is not H1', ...skips]
}
