import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A sheet as a reader program finds it. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly title: string | undefined
  readonly language: string | undefined
  /** Whether it says that its content is tagged. */
  readonly isTagged: boolean
}
export interface ReadPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** In the order drawn, lines apart by newlines. */
  readonly text: string
  /** Roles of the structure elements in reading order, e.g. `H1`, `P`, `Figure`. */
  readonly roles: readonly string[]
  /** Alternative texts, in reading order. */
  readonly alternatives: readonly string[]
}

interface StructureNode {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly StructureNode[]
}

/** Reads a PDF back with pdf.js. @throws what pdf.js throws when the bytes are not a whole PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  try {
    const document = await task.promise
    const [{ info }, marks] = [await document.getMetadata(), await document.getMarkInfo()]
    const facts = info as { readonly Title?: string; readonly Language?: string }
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
    const pages = await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))))
    const isTagged = (marks as { readonly Marked?: boolean } | null)?.Marked === true
    return { pages, title: facts.Title, language: facts.Language ?? undefined, isTagged }
  } finally {
    await task.destroy()
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function readPage(page: Page): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  const nodes = flatten((await page.getStructTree()) as StructureNode | null)
  return {
    width,
    height,
    text,
    roles: nodes.flatMap(({ role }) => (role === undefined ? [] : [role])),
    alternatives: nodes.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
  }
}

function flatten(node: StructureNode | null): StructureNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)]
}
