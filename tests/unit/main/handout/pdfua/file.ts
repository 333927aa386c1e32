import { PDFDocument, PDFName, type PDFContext, type PDFPage } from '@cantoo/pdf-lib'
import { operationsOf } from './content-tokens.ts'
import { readFont, type PdfFont } from './font.ts'
import { walk, type Walk } from './marks.ts'
import { bytesOf, dictionaryOf, look, membersOf, numberOf, type Found } from './objects.ts'
import { readStructure, type Element, type Structure } from './structure.ts'

export interface PageFile extends Walk {
  /** Its object, as structure elements name it. */
  readonly ref: string
  /** Counted from 1. */
  readonly number: number
  readonly widthPt: number
  readonly heightPt: number
  readonly dictionary: Found
  readonly structParents: number | undefined
  /** Objects of its annotations. */
  readonly annotations: readonly Found[]
  readonly fonts: readonly PdfFont[]
}

/** A PDF laid open for the checks. */
export interface PdfFile {
  readonly context: PDFContext
  readonly catalog: Found
  readonly pages: readonly PageFile[]
  readonly structure: Structure
  /** Each font once. */
  readonly fonts: readonly PdfFont[]
  /** XMP packet, as text; empty where there is none. */
  readonly metadata: string
  /** Structure element that a stretch of content belongs to. */
  ownerOf(page: string, mcid: number): Element | undefined
}

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  return layOpen(await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true }))
}

/** As `openPdf`, from a document already in memory: the way of tests that break one on purpose. */
export function layOpen(document: PDFDocument): PdfFile {
  const { context, catalog } = document
  const known = new Map<string, PdfFont>()
  const pages = document.getPages().map((page, index) => readPage(context, page, index + 1, known))
  const structure = readStructure(context, look(context, catalog, 'StructTreeRoot'))
  const owners = ownersOf(structure)
  const metadata = bytesOf(look(context, catalog, 'Metadata'))
  return {
    context,
    catalog,
    pages,
    structure,
    fonts: [...known.values()],
    metadata: metadata === undefined ? '' : Buffer.from(metadata).toString('utf8'),
    ownerOf: (page, mcid) => owners.get(`${page} ${mcid}`),
  }
}

function readPage(context: PDFContext, page: PDFPage, number: number, known: Map<string, PdfFont>): PageFile {
  const dictionary = page.node
  const fonts = new Map<string, PdfFont>()
  for (const [name, found] of dictionaryOf(look(context, dictionary.Resources(), 'Font'))?.entries() ?? []) {
    const font = known.get(String(found)) ?? readFont(context, look(context, found))
    known.set(String(found), font)
    fonts.set(`/${name.decodeText()}`, font)
  }
  const { width, height } = page.getSize()
  return {
    ...walk(operationsOf(contentOf(context, dictionary.get(PDFName.of('Contents')))), fonts, height),
    ref: String(page.ref),
    number,
    widthPt: width,
    heightPt: height,
    dictionary,
    structParents: numberOf(look(context, dictionary, 'StructParents')),
    annotations: membersOf(look(context, dictionary, 'Annots')),
    fonts: [...fonts.values()],
  }
}

function contentOf(context: PDFContext, found: Found): string {
  const streams = membersOf(look(context, found))
  const parts = (streams.length > 0 ? streams : [found]).map((stream) => bytesOf(look(context, stream)) ?? new Uint8Array())
  return parts.map((part) => Buffer.from(part).toString('latin1')).join('\n')
}

function ownersOf({ elements }: Structure): Map<string, Element> {
  const owners = new Map<string, Element>()
  for (const element of elements)
    for (const kid of element.kids) if (kid.kind === 'content') owners.set(`${kid.page} ${kid.mcid}`, element)
  return owners
}
