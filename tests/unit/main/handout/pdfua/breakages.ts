import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'
import {
  addAnnotation,
  addElement,
  addFont,
  addLink,
  element,
  fontOf,
  objectOf,
  rewrite,
  rewritePage,
  set,
  setInCatalog,
  stream,
  widen,
} from './breaking.ts'

type Break = (document: PDFDocument) => void

const annotated =
  (subtype: string): Break =>
  (document) =>
    void addAnnotation(document, { Subtype: subtype })
const mapped =
  (map: { readonly [from: string]: string }): Break =>
  (document) =>
    setInCatalog(
      document,
      ['StructTreeRoot', 'RoleMap'],
      Object.fromEntries(Object.entries(map).map(([from, to]) => [from, PDFName.of(to)])),
    )
const words = (text: string) => PDFString.of(text)
const metadata =
  (from: RegExp | string, to: string): Break =>
  (document) =>
    rewrite(document, document.catalog.get(PDFName.of('Metadata')), (xml) => xml.replaceAll(new RegExp(from, 'gu'), to))
const letters =
  (from: RegExp, to: string): Break =>
  (document) =>
    rewrite(document, fontOf(document).font.get(PDFName.of('ToUnicode')), (cmap) => cmap.replace(from, to))
const encoded: Break = (document) => set(document, fontOf(document).font, 'Encoding', PDFName.of('UniGB-UCS2-H'))
const trueType: Break = (document) => addFont(document, { Subtype: 'TrueType', BaseFont: 'Odd' })
const type1: Break = (document) => addFont(document, { Subtype: 'Type1', BaseFont: 'Odd' })
const cidSet: Break = (document) => set(document, fontOf(document).descriptor, 'CIDSet', stream(document, '\u0080'))
const noLanguage: Break = (document) => setInCatalog(document, ['Lang'], undefined)
const drawnObject: Break = (document) => rewritePage(document, (content) => `${content}\n/Artifact BMC\n/Fm1 Do\nEMC\n`)
const linked =
  (spoil: (parts: ReturnType<typeof addLink>, document: PDFDocument) => void): Break =>
  (document) =>
    spoil(addLink(document), document)
const tabs =
  (value: PDFObject | undefined): Break =>
  (document) => {
    addLink(document)
    set(document, document.getPage(0).node, 'Tabs', value)
  }
const note =
  (id: string): Break =>
  (document) =>
    void addElement(document, 'Note', { ID: words(id) })

/** For each check the smallest things that it must see. */
export const BREAKAGES: readonly (readonly [id: string, breakage: Break])[] = [
  ['01-003', (document) => rewritePage(document, (content) => content.replace(/MCID 0\n>> BDC/u, '$&\n/Artifact BMC\nEMC'))],
  ['01-004', (document) => rewritePage(document, (content) => `/Artifact BMC\n${content}\nEMC`)],
  ['01-005', (document) => rewritePage(document, (content) => `${content}\n0 0 m 9 9 l S\n`)],
  ['01-005', (document) => rewritePage(document, (content) => `${content}\n/P <</MCID 999>> BDC 0 0 m 9 9 l S EMC\n`)],
  ['01-007', (document) => setInCatalog(document, ['MarkInfo', 'Suspects'], true)],
  ['own-marked', (document) => setInCatalog(document, ['MarkInfo', 'Marked'], false)],
  ['own-balance', (document) => rewritePage(document, (content) => `${content}\nEMC\n`)],
  ['own-parent-tree', (document) => setInCatalog(document, ['StructTreeRoot', 'ParentTree', 'Nums'], [])],
  ['own-parent-tree', (document) => rewritePage(document, (content) => content.replace('/MCID 1\n', '/MCID 0\n'))],
  ['own-parent-tree', (document) => set(document, element(document, 'P'), 'K', [0, 888])],
  ['30-001', drawnObject],
  ['30-002', drawnObject],
  ['02-001', (document) => void addElement(document, 'Leaflet')],
  ['02-003', mapped({ Leaflet: 'Sheet', Sheet: 'Leaflet' })],
  ['02-004', mapped({ P: 'Span' })],
  ['09-004', (document) => void addElement(document, 'TD')],
  ['09-004', (document) => void addElement(document, 'TR', {}, 'Table')],
  ['09-004', (document) => void addElement(document, 'P', {}, 'TR')],
  ['09-005', (document) => void addElement(document, 'LI')],
  ['09-005', (document) => void addElement(document, 'P', {}, 'L')],
  ['09-006', (document) => void addElement(document, 'TOCI')],
  ['09-006', (document) => void addElement(document, 'P', {}, 'TOC')],
  ['09-007', (document) => void addElement(document, 'Ruby')],
  ['09-008', (document) => void addElement(document, 'Warichu')],
  ['13-004', (document) => void addElement(document, 'Figure')],
  ['13-004', (document) => void addElement(document, 'Figure', { Alt: words(' ') })],
  ['own-figure-box', (document) => void addElement(document, 'Figure', { Alt: words('A calf') })],
  ['14-002', (document) => set(document, element(document, 'H1'), 'S', PDFName.of('H2'))],
  ['14-003', (document) => set(document, element(document, 'H2'), 'S', PDFName.of('H4'))],
  ['14-006', (document) => [1, 2].forEach(() => addElement(document, 'H'))],
  ['14-007', (document) => void addElement(document, 'H')],
  ['15-003', (document) => set(document, element(document, 'TH'), 'A', undefined)],
  ['17-002', (document) => void addElement(document, 'Formula')],
  ['17-003', (document) => void addElement(document, 'Formula')],
  ['19-003', (document) => void addElement(document, 'Note')],
  ['19-004', (document) => ['n', 'n'].forEach((id) => note(id)(document))],
  ['own-empty', (document) => void addElement(document, 'P')],
  ['own-list-numbering', (document) => set(document, element(document, 'L'), 'A', undefined)],
  ['06-001', (document) => setInCatalog(document, ['Metadata'], undefined)],
  ['06-002', metadata('pdfuaid:part', 'pdfuaid:piece')],
  ['06-003', metadata('<rdf:li[^>]*>[^<]*</rdf:li>', '<rdf:li xml:lang="x-default"> </rdf:li>')],
  ['07-001', (document) => setInCatalog(document, ['ViewerPreferences'], undefined)],
  ['07-002', (document) => setInCatalog(document, ['ViewerPreferences', 'DisplayDocTitle'], false)],
  ['20-001', (document) => setInCatalog(document, ['OCProperties'], { Configs: [{}] })],
  ['20-002', (document) => setInCatalog(document, ['OCProperties'], { D: {} })],
  ['20-003', (document) => setInCatalog(document, ['OCProperties'], { D: { Name: words('Usual'), AS: [{}] } })],
  ['21-001', (document) => void document.context.register(objectOf(document, { Type: 'Filespec', F: words('a') }))],
  ['25-001', (document) => setInCatalog(document, ['AcroForm'], { XFA: words('dynamicRender') })],
  ['26-001', (document) => (document.context.trailerInfo.Encrypt = objectOf(document, { V: 4 }))],
  ['26-002', (document) => (document.context.trailerInfo.Encrypt = objectOf(document, { V: 4, P: ~(1 << 9) }))],
  ['own-script', (document) => setInCatalog(document, ['OpenAction'], { S: 'JavaScript', JS: words('go()') })],
  ['11-001', noLanguage],
  ['11-001', (document) => set(document, element(document, 'P'), 'Lang', words('english'))],
  ['11-002', (document) => [set(document, element(document, 'P'), 'Alt', words('Words')), noLanguage(document)]],
  ['11-003', noLanguage],
  ['11-004', linked((_, document) => noLanguage(document))],
  ['11-005', annotated('Widget')],
  ['11-006', noLanguage],
  ['own-language', (document) => setInCatalog(document, ['Lang'], words('EN_us'))],
  ['own-language-tag', (document) => set(document, element(document, 'P'), 'Lang', words('español'))],
  ...['28-002', '28-005', '28-006', '28-007', '28-010', '28-014', '28-015', '28-016', '28-017', '28-018'].map(
    (id, index) =>
      [
        id,
        annotated(
          ['Text', 'Widget', 'Odd', 'TrapNet', 'Widget', 'Screen', 'Screen', 'FileAttachment', 'PrinterMark', 'PrinterMark'][
            index
          ] ?? '',
        ),
      ] as const,
  ),
  ['28-004', annotated('Link')],
  ['28-008', tabs(undefined)],
  ['28-009', tabs(PDFName.of('R'))],
  ['28-011', linked(({ element: owner }, document) => set(document, owner, 'S', PDFName.of('P')))],
  [
    '28-011',
    linked(({ element: owner }, document) =>
      set(document, owner.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict), 'Pg', document.getPage(1).ref),
    ),
  ],
  ['28-012', linked(({ link }, document) => set(document, link, 'Contents', words(' ')))],
  ['own-link-parent', linked(({ link }, document) => set(document, link, 'StructParent', 4))],
  ['own-link-parent', linked(({ link }, document) => set(document, link, 'Rect', [60, 60, 9000, 80]))],
  ['own-link-element', (document) => void addElement(document, 'Link')],
  ['own-bookmarks', (document) => set(document, firstBookmark(document), 'Title', words(''))],
  ['own-bookmarks', (document) => set(document, firstBookmark(document), 'Dest', [document.getPage(3).ref, 'Fit'])],
  ...['31-001', '31-002', '31-003', '31-006', '31-007', '31-008'].map((id) => [id, encoded] as const),
  ['31-004', (document) => set(document, fontOf(document).descendant, 'CIDToGIDMap', PDFName.of('Odd'))],
  ['31-005', (document) => set(document, fontOf(document).descendant, 'CIDToGIDMap', undefined)],
  ['31-009', (document) => set(document, fontOf(document).descriptor, 'FontFile2', undefined)],
  ['31-009', (document) => set(document, fontOf(document).descriptor, 'FontFile2', stream(document, 'no font'))],
  ['31-011', (document) => rewritePage(document, (content) => content.replace(/<[\da-f]{4}/u, '<7fff'))],
  ...['31-012', '31-013'].map((id) => [id, type1] as const),
  ...['31-014', '31-015'].map((id) => [id, cidSet] as const),
  ['31-016', widen],
  ...['31-017', '31-018', '31-019', '31-020', '31-021', '31-022', '31-023', '31-024', '31-025', '31-026'].map(
    (id) => [id, trueType] as const,
  ),
  ['31-027', (document) => set(document, fontOf(document).font, 'ToUnicode', undefined)],
  ['31-028', letters(/<fffd>/u, '<0000>')],
  ['31-029', letters(/<fffd>/u, '<feff>')],
  ['31-030', (document) => rewritePage(document, (content) => content.replace(/<[\da-f]{4}/u, '<0000'))],
  ['10-001', letters(/<fffd> <[\da-f]+>/u, '<fffd> <>')],
  ['own-font-sort', type1],
]

function firstBookmark(document: PDFDocument): PDFDict {
  return document.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict)
}
